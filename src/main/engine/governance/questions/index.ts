import { type Day, daysBetween, type Month, monthOf, monthRange, monthsBetween, shiftMonth } from '@shared/domain/day';
import type { StaffQuestion } from '@shared/domain/question';

/** Support volume: questions asked by month and tool. `toolId` null: about no tool in particular. */
export type SupportVolume = {
  readonly months: readonly Month[];
  readonly tools: readonly {
    readonly toolId: string | null;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
};

/** Most months shown: a year. */
const most = 12;

/** Questions by tool over the last months in which any was asked, at most twelve, the busiest tool first. */
export const supportVolume = (questions: readonly StaffQuestion[], asOf: Day): SupportVolume => {
  const asked = questions.map((question) => monthOf(question.askedOn)).sort();
  const [first] = asked;
  if (first === undefined) return { months: [], tools: [] };
  const latest = asked.at(-1) ?? first;
  // Silence of a year or more is not drawn: the last year of activity is.
  const last = latest > monthOf(asOf) || monthsBetween(latest, monthOf(asOf)) >= most ? latest : monthOf(asOf);
  const from = [first, shiftMonth(last, 1 - most)].sort().at(-1) ?? first;
  const months = monthRange(from, last);
  const tools = [...new Set(questions.map((question) => question.toolId))].map((toolId) => {
    const counts = months.map(
      (month) => questions.filter((q) => q.toolId === toolId && monthOf(q.askedOn) === month).length,
    );
    return { toolId, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  return { months, tools: tools.filter((tool) => tool.total > 0).sort((a, b) => b.total - a.total) };
};

/** Median days between a question and its answer; null while none is answered. */
export const medianAnswerDays = (questions: readonly StaffQuestion[]): number | null => {
  const delays = questions
    .flatMap((q) => (q.answeredOn === null ? [] : [Math.max(0, daysBetween(q.askedOn, q.answeredOn))]))
    .sort((a, b) => a - b);
  const middle = Math.floor(delays.length / 2);
  if (delays.length === 0) return null;
  const [low, high] = [delays[delays.length % 2 === 0 ? middle - 1 : middle] ?? 0, delays[middle] ?? 0];
  return (low + high) / 2;
};

/** Minutes spent answering, and how many answers say how long they took: those that do not are never counted as zero. */
export const supportMinutes = (questions: readonly StaffQuestion[]): { minutes: number | null; noted: number } => {
  const noted = questions.flatMap((q) => q.minutes ?? []);
  return { minutes: noted.length === 0 ? null : noted.reduce((sum, one) => sum + one, 0), noted: noted.length };
};
