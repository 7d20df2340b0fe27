import { type Day, daysBetween } from '@shared/domain/day';
import type { UsageAccount, UsageFormat, UsageReport } from '@shared/domain/usage';

/**
 * State of an account as one file tells it (reference/usage-exports.md, usage-samples/expected.json): active = last
 * activity within 30 days; dormant = 31 to 90; idle = more than 90 days ago; new = created within 30 days, never
 * active. The status of a seat in the dossier, which knows people and leave, is `classifySeat`.
 */
export type FileState = 'active' | 'dormant' | 'idle' | 'never' | 'new' | 'pending' | 'deleted' | 'unknown';

const ACTIVE_DAYS = 30;
const DORMANT_DAYS = 90;

const byAge = (age: number): FileState => {
  if (age <= ACTIVE_DAYS) return 'active';
  return age <= DORMANT_DAYS ? 'dormant' : 'idle';
};

/** State of one account on a day. What the file does not settle is `unknown`, never the worst case. */
export const fileStateOf = (account: UsageAccount, asOf: Day): FileState => {
  if (account.kind === 'former' || account.state === 'deleted') return 'deleted';
  if (account.state === 'pending') return 'pending';
  const { activity } = account;
  const isNew = account.createdOn !== null && daysBetween(account.createdOn, asOf) <= ACTIVE_DAYS;
  switch (activity.kind) {
    case 'dated':
      return byAge(daysBetween(activity.on, asOf));
    case 'within': {
      const [oldest, latest] = [byAge(daysBetween(activity.from, asOf)), byAge(daysBetween(activity.to, asOf))];
      return oldest === latest ? oldest : 'unknown';
    }
    case 'none':
      return isNew ? 'new' : 'never';
    case 'none-since':
      if (isNew) return 'new';
      return daysBetween(activity.since, asOf) >= DORMANT_DAYS ? 'idle' : 'unknown';
    case 'unknown':
      return 'unknown';
  }
};

const countKeys = ['enabled', 'active', 'dormant', 'idle', 'never', 'new', 'pending', 'deleted', 'unknown'] as const;
export type FileCounts = Record<(typeof countKeys)[number], number | null>;

/** What each format can tell; for the rest the answer is null, not zero. */
const tells: Readonly<Record<UsageFormat, readonly (keyof FileCounts)[]>> = {
  'chatgpt-enterprise-users': countKeys,
  'claude-spend-report': [],
  'm365-copilot-usage-v2': ['active', 'dormant', 'idle', 'never', 'unknown'],
  'm365-copilot-usage-v1': ['active', 'dormant', 'idle', 'never', 'unknown'],
  'github-copilot-activity': ['active', 'dormant', 'idle', 'unknown'],
  'github-copilot-billing': ['active', 'dormant', 'unknown'],
  'cursor-events': ['active', 'dormant', 'deleted', 'unknown'],
  'langdock-users': ['active', 'new', 'unknown'],
  mapped: ['active', 'dormant', 'idle', 'unknown'],
};
const dated: ReadonlySet<keyof FileCounts> = new Set(['active', 'dormant', 'idle', 'never', 'new', 'unknown']);

/**
 * Accounts by state on a day. `idle` counts those never used too (`never` is the part of it with no use at all).
 * Guests and service accounts are left out. Null: the file cannot tell, or waits for an answer on its dates.
 */
export const countFileStates = (report: UsageReport, asOf: Day): FileCounts => {
  const people = report.accounts.filter((account) => account.kind === 'person' || account.kind === 'former');
  const states = people.map((account) => fileStateOf(account, asOf));
  const count = (state: FileState) => states.filter((other) => other === state).length;
  const all: Record<keyof FileCounts, number> = {
    enabled: people.filter((account) => account.state === 'enabled').length,
    active: count('active'),
    dormant: count('dormant'),
    idle: count('idle') + count('never'),
    never: count('never'),
    new: count('new'),
    pending: count('pending'),
    deleted: count('deleted'),
    unknown: count('unknown'),
  };
  const waiting = report.questions.some((question) => question.code === 'date-order');
  const told = (key: keyof FileCounts) => tells[report.format].includes(key) && !(waiting && dated.has(key));
  return {
    enabled: told('enabled') ? all.enabled : null,
    active: told('active') ? all.active : null,
    dormant: told('dormant') ? all.dormant : null,
    idle: told('idle') ? all.idle : null,
    never: told('never') ? all.never : null,
    new: told('new') ? all.new : null,
    pending: told('pending') ? all.pending : null,
    deleted: told('deleted') ? all.deleted : null,
    unknown: told('unknown') ? all.unknown : null,
  };
};
