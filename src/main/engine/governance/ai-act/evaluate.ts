import type {
  AiActAnswers,
  AiActEvaluation,
  AiActReference,
  AiActRule,
  EvaluatedObligation,
  RiskLevel,
} from '@shared/domain/ai-act';
import { type Day, isDay } from '@shared/domain/day';
import { holds, truthOf } from './conditions';
import { completeFacts, isAsked } from './facts';
import { obligationToVerify, ruleToVerify } from './verify';

/** By priority, then by identifier, as the reference says. */
export const orderedRules = (reference: AiActReference): AiActRule[] =>
  [...reference.rules].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const rankOf = (reference: AiActReference, level: RiskLevel): number =>
  reference.risk_levels.find((known) => known.id === level)?.rank ?? 0;

const highest = (reference: AiActReference, rules: readonly AiActRule[]): RiskLevel =>
  rules
    .flatMap((rule) => rule.outcome.risk_level ?? [])
    .reduce<RiskLevel>(
      (best, level) => (rankOf(reference, level) > rankOf(reference, best) ? level : best),
      'hors_champ',
    );

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** Status of one obligation on a day: applicable from its day on, upcoming before; « en vigueur » always applies. */
export const obligationOn = (reference: AiActReference, id: string, asOf: Day): EvaluatedObligation | null => {
  const obligation = reference.obligations[id];
  if (!obligation) return null;
  const appliesFrom = isDay(obligation.applies_from) ? obligation.applies_from : null;
  const transitionUntil = obligation.transition_until ?? null;
  const applicable = appliesFrom === null || appliesFrom <= asOf;
  return {
    id,
    status: applicable ? 'applicable' : 'upcoming',
    appliesFrom,
    transitionUntil,
    inTransition: applicable && transitionUntil !== null && asOf < transitionUntil,
    verify: obligationToVerify(reference, obligation),
  };
};

/** Highest level that a rule not yet decided could give; null when none is above the present one. */
const reachable = (reference: AiActReference, answers: AiActAnswers, level: RiskLevel): RiskLevel | null => {
  const open = reference.rules.filter((rule) => truthOf(rule.when, answers) !== 'false');
  const top = highest(reference, open);
  return rankOf(reference, top) > rankOf(reference, level) ? top : null;
};

/**
 * Classifies one use of AI on a day (resources/reference/regulation/ai-act.json, `meta.engine`): defaults complete the
 * answers, rules are read by priority, the level is the highest of the true rules, their obligations, articles and
 * flags are gathered without duplicates. A fact without value nor default makes every test on it false and is listed
 * as missing. Pure: the day is a parameter.
 */
export const evaluateUseCase = (reference: AiActReference, answers: AiActAnswers, asOf: Day): AiActEvaluation => {
  const facts = completeFacts(reference, answers);
  const rules = orderedRules(reference).filter((rule) => holds(rule.when, facts));
  const riskLevel = highest(reference, rules);
  const open = reference.facts.filter((fact) => answers[fact.id] === undefined && isAsked(fact, facts));
  return {
    asOf,
    riskLevel,
    couldBecome: reachable(reference, answers, riskLevel),
    rules: rules.map((rule) => ({ id: rule.id, explanation: rule.explanation, verify: ruleToVerify(rule) })),
    articles: unique(rules.flatMap((rule) => rule.outcome.articles)),
    obligations: unique(rules.flatMap((rule) => rule.outcome.obligations)).flatMap(
      (id) => obligationOn(reference, id, asOf) ?? [],
    ),
    flags: unique(rules.flatMap((rule) => rule.outcome.flags)),
    missing: open.filter((fact) => fact.default === undefined).map((fact) => fact.id),
    assumed: open.filter((fact) => fact.default !== undefined).map((fact) => fact.id),
  };
};
