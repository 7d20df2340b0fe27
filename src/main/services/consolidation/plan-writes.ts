import type { WritableDb } from '@main/db/dossier-db';
import { decisions, planActions, scenarios } from '@main/db/repositories';
import { proposedActions } from '@main/engine/consolidation';
import type { Platform } from '@main/platform/platform';
import type { DecisionDraft } from '@shared/contract/consolidation';
import type { Decision, PlanAction } from '@shared/domain/decision';
import { Refusal } from '@shared/domain/refusal';
import { type Client, dossierOf } from '../library/client';
import { type ConsolidationFacts, consolidationFacts } from './consolidation-facts';
import { planOf } from './plan-view';
import { scenariosOf, statusQuoId } from './scenarios-view';

const invalid = (field: string) => new Refusal('invalid-input', { field });
const promises = (state: Decision['state']): boolean => state !== 'proposed' && state !== 'dropped';

/** What a draft must hold to be a decision. @throws Refusal invalid-input · row-not-found · scenario-not-stored */
const check = (facts: ConsolidationFacts, draft: DecisionDraft): void => {
  const running = facts.running.find(({ sub }) => sub.id === draft.subscriptionId);
  if (running === undefined) throw new Refusal('row-not-found');
  if (draft.kind === 'reduce' && (draft.seatsAfter === null || draft.seatsAfter >= running.sub.seats))
    throw invalid('seatsAfter');
  // An unknown scenario is refused; one that the decision already names is not asked again.
  const { scenarioId } = draft;
  const before = draft.id === undefined ? null : decisions.get(facts.db.read, draft.id);
  if (scenarioId !== null && scenarioId !== before?.scenarioId && scenarios.get(facts.db.read, scenarioId) === null)
    throw new Refusal('scenario-not-stored');
};

/**
 * Saves a decision; what it promises is written once, the day it is taken, with the actions it asks for.
 * @param newId identifiers of what is added
 */
export const storeDecision = (
  w: WritableDb,
  facts: ConsolidationFacts,
  draft: DecisionDraft,
  newId: () => string,
): Decision => {
  const before = draft.id === undefined ? null : decisions.get(w, draft.id);
  const kept = before !== null && promises(before.state) ? before.promise : [];
  const bare: Decision = { ...draft, id: draft.id ?? newId(), promise: kept };
  const plan = planOf(facts, bare);
  const promise = promises(bare.state) && kept.length === 0 ? (plan?.months ?? []) : kept;
  const decidedOn = promises(bare.state) ? (bare.decidedOn ?? facts.asOf) : bare.decidedOn;
  const saved = decisions.save(w, { ...bare, promise, decidedOn });
  const first = before === null || before.kind !== bare.kind;
  if (first && plan !== null) {
    for (const action of planActions.list(w))
      if (action.decisionId === saved.id && action.state === 'todo' && action.code !== null)
        planActions.remove(w, action.id);
    for (const { code, dueOn } of proposedActions(plan, facts.asOf))
      planActions.save(w, {
        id: newId(),
        decisionId: saved.id,
        code,
        label: null,
        ownerPersonId: saved.ownerPersonId,
        dueOn,
        state: 'todo',
        doneOn: null,
        note: null,
      });
  }
  return saved;
};

/** Decisions and actions of the plan, each call one operation that can be undone. */
export const planWrites = (platform: Platform) => {
  const factsOf = (client: Client) => consolidationFacts(dossierOf(client), platform.today());

  const store = (w: WritableDb, facts: ConsolidationFacts, draft: DecisionDraft) =>
    storeDecision(w, facts, draft, () => platform.newId());

  return {
    saveDecision: (client: Client, draft: DecisionDraft) => {
      const facts = factsOf(client);
      check(facts, draft);
      const name = facts.names.subscriptions[draft.subscriptionId] ?? '';
      return dossierOf(client).db.write({ code: 'decision-saved', params: { name } }, (w) => {
        const other = decisions.list(w).find((one) => one.subscriptionId === draft.subscriptionId);
        if (other && other.id !== draft.id) throw new Refusal('duplicate', { name });
        return store(w, facts, draft);
      });
    },
    removeDecision: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'decision-removed' }, (w) => {
        if (!decisions.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
    decideFromScenario: (client: Client, id: string) => {
      const facts = factsOf(client);
      const scenario = scenariosOf(facts).find((one) => one.id === id);
      if (scenario === undefined) throw new Refusal('row-not-found');
      return dossierOf(client).db.write({ code: 'decisions-from-scenario', params: { name: scenario.name } }, (w) => {
        const decided = new Set(decisions.list(w).map(({ subscriptionId }) => subscriptionId));
        const wanted = facts.running.filter(({ sub }) => !decided.has(sub.id) && sub.status !== 'cancelled');
        // Several tools bought: which one takes over is for the team to say, so the decision only leaves the old one.
        const bought = [...new Set(scenario.purchases.flatMap(({ toolId }) => toolId ?? []))];
        const moves = bought.length === 1 ? (bought[0] ?? null) : null;
        for (const { sub } of wanted) {
          const kept = scenario.kept.find(({ subscriptionId }) => subscriptionId === sub.id);
          const reduced = kept?.seats != null && kept.seats < sub.seats ? kept.seats : null;
          const leaving = moves !== null && moves !== sub.toolId ? 'migrate' : 'cancel';
          store(w, facts, {
            subscriptionId: sub.id,
            kind: kept === undefined ? leaving : reduced === null ? 'keep' : 'reduce',
            seatsAfter: reduced,
            migrateToToolId: kept === undefined && leaving === 'migrate' ? moves : null,
            ownerPersonId: sub.ownerPersonId,
            decidedOn: null,
            notBefore: null,
            state: 'proposed',
            noticeGivenOn: null,
            // The status quo is computed at each reading: there is no row to name.
            scenarioId: scenario.id === statusQuoId ? null : scenario.id,
            note: null,
          });
        }
        return { added: wanted.length };
      });
    },
    saveAction: (client: Client, draft: Omit<PlanAction, 'id'> & { id?: string | undefined }) =>
      dossierOf(client).db.write({ code: 'plan-action-saved' }, (w) => {
        if (draft.code === null && draft.label === null) throw invalid('label');
        const doneOn = draft.state === 'done' ? (draft.doneOn ?? platform.today()) : null;
        return planActions.save(w, { ...draft, id: draft.id ?? platform.newId(), doneOn });
      }),
    removeAction: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'plan-action-removed' }, (w) => {
        if (!planActions.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
  };
};
