import type { ItemView } from '@shared/contract/committee';

/** « 7:05 »: minutes and seconds. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Seconds spent on an item: those of the answer, and those gone by on this screen since. */
export const secondsOf = (item: Pick<ItemView, 'spentSeconds' | 'runningSince'>, sinceAnswer: number): number =>
  item.runningSince === null ? item.spentSeconds : item.spentSeconds + sinceAnswer;
