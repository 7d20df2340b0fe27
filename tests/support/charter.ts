import {
  assembleCharter,
  type CharterFacts,
  charterVariables,
  effectiveDay,
  initialClauses,
  reviewDay,
} from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import { type CharterText, type CharterTool, type CharterValues, emptyCharterValues } from '@shared/domain/charter';
import { day } from '@shared/domain/day';
import { sayVariable } from '@shared/text/charter-values';

export const aCharterTool = (given: Partial<CharterTool> = {}): CharterTool => ({
  name: 'ChatGPT',
  use: 'Rédaction, synthèse',
  owner: 'Camille Essai',
  account: 'company-workspace',
  conditions: false,
  ...given,
});

export const charterFacts = (given: Partial<CharterFacts> = {}): CharterFacts => ({
  company: 'Exemple SARL',
  headcount: 40,
  sector: 'Conseil',
  tools: [aCharterTool()],
  teamBudgets: [
    { team: 'Marketing', limit: { kind: 'kg', kgPerMonth: 4.2 } },
    { team: 'RH', limit: { kind: 'kg', kgPerMonth: 1 } },
  ],
  monthlyBudgetCents: 150_000,
  version: '1.0',
  committee: [],
  highRiskUses: null,
  asOf: day('2026-11-21'),
  ...given,
});

/** Everything said. */
export const charterValues = (given: Partial<CharterValues> = {}): CharterValues => ({
  ...emptyCharterValues,
  effectiveOn: day('2026-12-01'),
  lightModel: 'le modèle léger',
  advancedModel: 'le modèle avancé',
  committee: [
    { role: 'manager', name: 'Camille Essai' },
    { role: 'opérationnel', name: 'Dominique Essai' },
    { role: 'DAF', name: 'Sacha Essai' },
  ],
  aiContact: 'Camille Essai',
  dpoContact: 'Sacha Essai',
  reportingChannel: 'ia@exemple.fr',
  trainingHours: 3,
  trainingDueOn: day('2027-01-31'),
  cse: { kind: 'under-50' },
  highRiskUses: [],
  examples: { green: 'un post', orange: 'une trame', red: 'un CV' },
  ...given,
});

export const spokenOf = (facts: CharterFacts, values: CharterValues) =>
  Object.fromEntries(
    charterVariables(facts, values, loadCharterReference()).map(({ id, content }) => [
      id,
      content === null ? null : sayVariable(content),
    ]),
  );

/** The charter of the whole library for these facts and values. */
export const charterText = (facts: CharterFacts, values: CharterValues): CharterText => {
  const reference = loadCharterReference();
  const { sections } = assembleCharter(
    initialClauses(reference, (id) => id),
    reference,
    values.annexed,
    spokenOf(facts, values),
  );
  return {
    company: facts.company,
    logo: null,
    version: facts.version,
    effectiveOn: effectiveDay(values, facts.asOf),
    reviewOn: reviewDay(values, reference, facts.asOf),
    principle: reference.principle,
    sections,
    tools: [...facts.tools],
    examples: values.examples,
  };
};
