import type { AiActAnswers, AiActFact, AiActReference } from '@shared/domain/ai-act';
import { openFacts } from './conditions';
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
