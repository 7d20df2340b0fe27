import { decisions } from '@main/db/repositories';
import { letterOf } from '@main/engine/consolidation';
import type { Letter } from '@shared/domain/decision';
import { Refusal } from '@shared/domain/refusal';
import { companyOrUnnamed } from '../audit/audit-input';
import type { ConsolidationFacts } from './consolidation-facts';
import { planOf } from './plan-view';

/** Letter of a decision, filled in with what the dossier knows. @throws Refusal row-not-found: no letter goes with it */
export const letterOfDecision = (facts: ConsolidationFacts, id: string, signatory: string | null): Letter => {
  const decision = decisions.get(facts.db.read, id);
  const plan = decision && planOf(facts, decision);
  const sub = facts.input.subscriptions.find((one) => one.id === decision?.subscriptionId);
  if (!plan || !sub) throw new Refusal('row-not-found');
  const letter = letterOf({
    plan,
    sub,
    company: companyOrUnnamed(facts.db.read, facts.name),
    tool: facts.catalogue.tools.find((tool) => tool.id === sub.toolId) ?? null,
    signatory,
    date: facts.asOf,
  });
  if (letter === null) throw new Refusal('row-not-found');
  return letter;
};
