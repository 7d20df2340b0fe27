import type { AiActAnswers, AiActFact, AiActReference, AiActRule } from '@shared/domain/ai-act';
import type { OpenQuestion } from '@shared/domain/ai-register';
import { openFacts, truthOf } from './conditions';
import { completeFacts, isAsked } from './facts';

/**
 * Questions still worth asking, in display order: they apply, have no answer, and at least one rule still depends on
 * them. The screen asks the first ones; when the list is empty nothing can change the result any more.
 */
export const nextQuestions = (reference: AiActReference, answers: AiActAnswers): AiActFact[] => {
  const useful = new Set(reference.rules.flatMap((rule) => openFacts(rule.when, answers)));
  const facts = completeFacts(reference, answers);
  return reference.facts.filter(
    (fact) =>
      answers[fact.id] === undefined &&
      isAsked(fact, facts) &&
      (useful.has(fact.id) || leadsToUseful(reference, fact.id, useful)),
  );
};

/** True when a useful question is asked only after this one. */
const leadsToUseful = (reference: AiActReference, id: string, useful: ReadonlySet<string>): boolean =>
  reference.facts.some(
    (fact) => fact.ask_if !== undefined && useful.has(fact.id) && openFacts(fact.ask_if, {}).includes(id),
  );

/** How far the questionnaire is: questions answered of those that apply and matter. */
export const questionProgress = (
  reference: AiActReference,
  answers: AiActAnswers,
): { readonly answered: number; readonly left: number } => {
  const facts = completeFacts(reference, answers);
  const answered = reference.facts.filter((fact) => answers[fact.id] !== undefined && isAsked(fact, facts)).length;
  return { answered, left: nextQuestions(reference, answers).length };
};

/**
 * Questions still worth asking, each with what it decides: first those whose answer could change the level, then those
 * that only add or remove obligations; in display order inside both. Empty: the classification is final.
 */
export const openQuestions = (reference: AiActReference, answers: AiActAnswers): OpenQuestion[] => {
  const next = nextQuestions(reference, answers);
  const rank = new Map(reference.risk_levels.map(({ id, rank: value }) => [id, value]));
  const rankOf = (rule: AiActRule): number => rank.get(rule.outcome.risk_level ?? 'hors_champ') ?? 0;
  const settled = reference.rules.filter((rule) => truthOf(rule.when, answers) === 'true');
  const reached = Math.max(0, ...settled.map(rankOf));
  // A rule without a level, or with one that is already reached, can only add obligations.
  const raising = reference.rules.filter((rule) => rule.outcome.risk_level !== undefined && rankOf(rule) > reached);
  const direct = new Set(raising.flatMap((rule) => openFacts(rule.when, answers)));
  const decidesLevel = ({ id }: AiActFact): boolean => direct.has(id) || leadsToUseful(reference, id, direct);
  return [...next.filter(decidesLevel), ...next.filter((fact) => !decidesLevel(fact))].map((fact) => ({
    id: fact.id,
    decides: decidesLevel(fact) ? 'level' : 'obligations',
  }));
};
