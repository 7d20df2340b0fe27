import type { AiActAnswers, AiActCondition, FactValue } from '@shared/domain/ai-act';

/** `unknown`: the outcome depends on a fact that has no value. */
export type Truth = 'true' | 'false' | 'unknown';

const asList = (value: FactValue): readonly (string | boolean)[] => (Array.isArray(value) ? value : [value]);

const test = (given: FactValue, op: string, wanted: FactValue): boolean => {
  switch (op) {
    case 'eq':
      return given === wanted;
    case 'neq':
      return given !== wanted;
    case 'in':
      return !Array.isArray(given) && asList(wanted).includes(given);
    case 'includes':
      return !Array.isArray(wanted) && asList(given).includes(wanted);
    case 'includes_any':
      return asList(wanted).some((value) => asList(given).includes(value));
    default:
      return false;
  }
};

/** Three-valued evaluation (Kleene): a fact without a value makes its test unknown. */
export const truthOf = (condition: AiActCondition, facts: AiActAnswers): Truth => {
  if ('fact' in condition) {
    const given = facts[condition.fact];
    if (given === undefined) return 'unknown';
    return test(given, condition.op, condition.value) ? 'true' : 'false';
  }
  if ('not' in condition) {
    const inner = truthOf(condition.not, facts);
    if (inner === 'unknown') return 'unknown';
    return inner === 'true' ? 'false' : 'true';
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => truthOf(part, facts));
  const [decisive, otherwise] = 'all' in condition ? (['false', 'true'] as const) : (['true', 'false'] as const);
  if (parts.includes(decisive)) return decisive;
  return parts.includes('unknown') ? 'unknown' : otherwise;
};

/** Two-valued evaluation of the reference algorithm: a test on a fact without a value is false. */
export const holds = (condition: AiActCondition, facts: AiActAnswers): boolean => {
  if ('fact' in condition) {
    const given = facts[condition.fact];
    return given !== undefined && test(given, condition.op, condition.value);
  }
  if ('not' in condition) return !holds(condition.not, facts);
  return 'all' in condition
    ? condition.all.every((part) => holds(part, facts))
    : condition.any.some((part) => holds(part, facts));
};

/** Facts on which an undecided condition still depends. */
export const openFacts = (condition: AiActCondition, facts: AiActAnswers): string[] => {
  if (truthOf(condition, facts) !== 'unknown') return [];
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return openFacts(condition.not, facts);
  return ('all' in condition ? condition.all : condition.any).flatMap((part) => openFacts(part, facts));
};
