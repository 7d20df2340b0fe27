/** Thresholds of the seat statuses (design/PRODUCT.md, « Sièges et usage réel »). The user may change them. */
export type SeatRules = {
  /** Dormant: no activity for at least this number of days. */
  readonly dormantDays: number;
  /** New: assigned for less than this number of days. */
  readonly newDays: number;
  /** Occasional: at most this number of active days a week. */
  readonly occasionalDaysPerWeek: number;
  /** Power user: at least this number of active days a week. A choice of ours, no source sets it. */
  readonly powerDaysPerWeek: number;
  /** A source older than this is said to be old beside every status drawn from it. */
  readonly staleDays: number;
};

export const defaultSeatRules: SeatRules = {
  dormantDays: 30,
  newDays: 30,
  occasionalDaysPerWeek: 1,
  powerDaysPerWeek: 4,
  staleDays: 45,
};

/** `Seat.activeDays` counts over 30 days. */
export const ACTIVITY_WINDOW_DAYS = 30;
const DAYS_PER_WEEK = 7;

/** 4 active days of 30 are 0.93 a week: occasional at 1 a week; 5 are 1.17: regular. */
export const isOccasional = (activeDays: number, rules: SeatRules): boolean =>
  activeDays * DAYS_PER_WEEK <= rules.occasionalDaysPerWeek * ACTIVITY_WINDOW_DAYS;
/** 18 active days of 30 are 4.2 a week: power user at 4 a week. */
export const isPowerUse = (activeDays: number, rules: SeatRules): boolean =>
  activeDays * DAYS_PER_WEEK >= rules.powerDaysPerWeek * ACTIVITY_WINDOW_DAYS;
