import type { CommitteeClock } from '@shared/domain/committee';

const day = 86_400;

/** Seconds spent on an item at an instant: those counted, and those since it was started. A clock set back counts nothing. */
export const spentSeconds = (clock: Pick<CommitteeClock, 'spentSeconds' | 'runningSince'>, now: string): number => {
  if (clock.runningSince === null) return clock.spentSeconds;
  const running = Math.floor((Date.parse(now) - Date.parse(clock.runningSince)) / 1_000);
  return Math.min(day, clock.spentSeconds + Math.max(0, running));
};

export const stopped = (clock: CommitteeClock, now: string): CommitteeClock => ({
  ...clock,
  spentSeconds: spentSeconds(clock, now),
  runningSince: null,
});
