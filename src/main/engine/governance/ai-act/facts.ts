import type { AiActAnswers, AiActFact, AiActReference, FactValue } from '@shared/domain/ai-act';
import { holds } from './conditions';

export type FactProblem = { readonly fact: string; readonly problem: 'wrong-type' | 'unknown-value' };

/** Answers checked against the questions: what is understood, what is not, what was set aside. */
export type ReadAnswers = {
  readonly answers: AiActAnswers;
  readonly problems: readonly FactProblem[];
  /** Names that are no question of the reference. */
  readonly ignored: readonly string[];
  /** Multiple answers that said « aucun » beside something else: « aucun » was dropped, the safer reading. */
  readonly contradictory: readonly string[];
};

const NONE = 'none';

type ReadValue = { value: FactValue; contradictory: boolean } | FactProblem['problem'] | null;

const readValue = (fact: AiActFact, given: unknown): ReadValue => {
  if (given === null || given === undefined) return null;
  if (fact.type === 'boolean')
    return typeof given === 'boolean' ? { value: given, contradictory: false } : 'wrong-type';
  const known = new Set((fact.options ?? []).map((option) => option.value));
  if (fact.type === 'enum') {
    if (typeof given !== 'string') return 'wrong-type';
    return known.has(given) ? { value: given, contradictory: false } : 'unknown-value';
  }
  const list: unknown[] = Array.isArray(given) ? given : [given];
  if (!list.every((item) => typeof item === 'string')) return 'wrong-type';
  if (!list.every((item) => known.has(item))) return 'unknown-value';
  // Nothing ticked is no answer: « aucun » is one.
  if (list.length === 0) return null;
  const chosen = list.filter((item) => item !== NONE);
  const contradictory = chosen.length > 0 && chosen.length < list.length;
  return { value: [...new Set(chosen.length > 0 ? chosen : [NONE])], contradictory };
};

/** Checks answers that come from a file or a form. */
export const readAnswers = (reference: AiActReference, given: Readonly<Record<string, unknown>>): ReadAnswers => {
  const answers: AiActAnswers = {};
  const problems: FactProblem[] = [];
  const contradictory: string[] = [];
  for (const fact of reference.facts) {
    const read = readValue(fact, given[fact.id]);
    if (read === null) continue;
    if (typeof read === 'string') problems.push({ fact: fact.id, problem: read });
    else {
      answers[fact.id] = read.value;
      if (read.contradictory) contradictory.push(fact.id);
    }
  }
  const known = new Set(reference.facts.map((fact) => fact.id));
  const ignored = Object.keys(given).filter((name) => !known.has(name));
  return { answers, problems, ignored, contradictory };
};

/** Answers completed with the defaults of the questions. */
export const completeFacts = (reference: AiActReference, answers: AiActAnswers): AiActAnswers => {
  const facts: AiActAnswers = {};
  for (const fact of reference.facts) {
    const value = answers[fact.id] ?? fact.default;
    if (value !== undefined) facts[fact.id] = value;
  }
  return facts;
};

/** True when the question applies, given the answers and defaults so far. */
export const isAsked = (fact: AiActFact, facts: AiActAnswers): boolean =>
  fact.ask_if === undefined || holds(fact.ask_if, facts);

/**
 * Drops the answers to questions that no longer apply (the use was described, then corrected), until none is left:
 * an answer given under another supposition must not decide the level. For the screen; the engine takes facts as given.
 */
export const withoutStaleAnswers = (reference: AiActReference, answers: AiActAnswers): AiActAnswers => {
  const facts = completeFacts(reference, answers);
  const stale = reference.facts.find((fact) => answers[fact.id] !== undefined && !isAsked(fact, facts));
  if (!stale) return answers;
  const kept = Object.entries(answers).filter(([id]) => id !== stale.id);
  return withoutStaleAnswers(reference, Object.fromEntries(kept));
};
