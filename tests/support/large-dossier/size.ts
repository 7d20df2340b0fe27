/** How much a large dossier holds. */
export type LargeSize = {
  readonly people: number;
  readonly subscriptions: number;
  readonly months: number;
  /** Usage rows of the carbon work: a team, a tool, a use, a month. */
  readonly usageRows: number;
  /** Operations of the statement to read. */
  readonly bankLines: number;
};

/** What the product must carry without a wait. */
export const fullSize: LargeSize = {
  people: 500,
  subscriptions: 80,
  months: 24,
  usageRows: 1_000_000,
  bankLines: 100_000,
};
/** A hundredth of the volumes: to work on the bench itself. */
export const smallSize: LargeSize = { people: 60, subscriptions: 12, months: 6, usageRows: 10_000, bankLines: 1_000 };

/** Last month of the history, and the day on which the dossier is read. */
export const lastMonth = '2026-10';
export const readOn = '2026-11-21';
