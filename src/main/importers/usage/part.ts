import type { Day } from '@shared/domain/day';
import type { UsageAccount, UsageActivity, UsageCounts, UsageVolume } from '@shared/domain/usage';
import type Big from 'big.js';
import { readWhole } from '../text-file';
import type { ReadingContext } from './context';

/** What one row says of one account; rows of the same account are merged afterwards. */
export type AccountPart = {
  readonly identity: Pick<UsageAccount, 'key' | 'kind' | 'identifier'>;
  readonly name: string | null;
  readonly departments: readonly string[];
  readonly state: UsageAccount['state'];
  readonly createdOn: Day | null;
  readonly activity: UsageActivity;
  /** The day of an event row: distinct days are counted when merging. */
  readonly eventOn: Day | null;
  readonly activeDays: number | null;
  readonly activeDaysAtMost: number | null;
  readonly counts: UsageCounts;
  readonly spend: Big | null;
  readonly volumes: readonly UsageVolume[];
};

export type RowOutcome =
  | { readonly kind: 'account'; readonly part: AccountPart }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ignored'; readonly reason: string };

export const emptyPart: Omit<AccountPart, 'identity'> = {
  name: null,
  departments: [],
  state: null,
  createdOn: null,
  activity: { kind: 'unknown' },
  eventOn: null,
  activeDays: null,
  activeDaysAtMost: null,
  counts: {},
  spend: null,
  volumes: [],
};

const email = /^[^\s@,;]+@[^\s@,;]+$/;
const hash = /^[0-9a-f]{32,64}$/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const total = /^(?:grand\s+)?total(?:\s|$|\s*g[ée]n[ée]ral)/i;

/** Who a cell names: null when it names nobody (empty, or a total). Brackets and bots are services, not people. */
export const identityOf = (text: string): AccountPart['identity'] | null => {
  const key = text.trim().toLowerCase();
  if (key === '' || total.test(key)) return null;
  if (/^\(.*\)$/.test(key) || key.endsWith('[bot]')) return { key, kind: 'service', identifier: 'name' };
  if (email.test(key)) return { key, kind: key.includes('#ext#') ? 'guest' : 'person', identifier: 'email' };
  if (hash.test(key) || uuid.test(key)) return { key, kind: 'person', identifier: 'hidden' };
  if (/^\d+$/.test(key)) return { key, kind: 'person', identifier: 'number' };
  return { key, kind: 'person', identifier: /\s/.test(key) ? 'name' : 'login' };
};
/** Why a cell names nobody. */
export const nobody = (text: string): RowOutcome =>
  text.trim() === '' ? { kind: 'refused', reason: 'person-missing' } : { kind: 'ignored', reason: 'total-row' };

/** A count of the row: null when the cell is empty; a count that cannot be read is said once for the file. */
export const countOf = (context: ReadingContext, text: string): number | null => {
  if (text === '') return null;
  const value = readWhole(text);
  if (value !== null && value >= 0) return value;
  context.warnings.add('count-unreadable');
  return null;
};

/** A day of the row: null when empty; a day that cannot be read, or in two ways, is said and is not a blank. */
export const dayOf = (context: ReadingContext, text: string): Day | 'unreadable' | null => {
  const reading = context.date(text);
  if (reading.kind === 'day') return reading.day;
  if (reading.kind === 'blank') return null;
  context.warnings.add(reading.kind === 'ambiguous' ? 'date-ambiguous' : 'date-unreadable');
  return 'unreadable';
};
/** Same, where an unreadable day is as good as none (creation date). */
export const dayOrNull = (context: ReadingContext, text: string): Day | null => {
  const value = dayOf(context, text);
  return value === 'unreadable' ? null : value;
};

/** An amount of the row: null when empty, `unreadable` otherwise; an ambiguous one waits for the user's answer. */
export const amountOf = (context: ReadingContext, text: string): Big | 'unreadable' | 'ambiguous' | null => {
  const reading = context.decimal(text);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'blank' ? null : reading.kind;
};
