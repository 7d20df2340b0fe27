import type { DiagnosticAnswer } from '@shared/domain/assessment';
import type { DataAnswer } from '@shared/domain/audit-diagnostic';
import type { FigureInput } from '@shared/domain/figure';
import { coded } from '../../explain';

type Reason = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly inputs?: readonly FigureInput[];
};
const answer =
  (value: DataAnswer['answer'], certainty: DataAnswer['certainty']) =>
  ({ code, params = {}, inputs = [] }: Reason): DataAnswer => ({
    answer: value,
    certainty,
    reason: coded(`diagnostic.reasons.${code}`, params),
    inputs: [...inputs],
  });

/** The data proves it. */
export const proves = answer('yes', 'established');
/** The data points to it; a hand answer wins. */
export const suggests = answer('yes', 'presumed');
/** The data proves the contrary. */
export const refutes = answer('no', 'established');
/** The data points to the contrary. */
export const suggestsNot = answer('no', 'presumed');
/** The data cannot tell: to be asked. */
export const cannotTell = answer('unknown', 'presumed');

/** The data and the hand answer put together; what is established wins, then the hand, then what is presumed. */
export const resolve = (fromData: DataAnswer, hand: DiagnosticAnswer | undefined) => {
  const byHand = hand ? { answer: hand.answer, answeredOn: hand.answeredOn } : null;
  const told = byHand !== null && byHand.answer !== 'unknown';
  const data = fromData.answer !== 'unknown';
  const useData = data && (fromData.certainty === 'established' || !told);
  return {
    fromData,
    byHand,
    answer: useData ? fromData.answer : told ? byHand.answer : ('unknown' as const),
    basis: useData ? ('data' as const) : told ? ('hand' as const) : ('none' as const),
    conflict: told && data && byHand.answer !== fromData.answer,
  };
};
