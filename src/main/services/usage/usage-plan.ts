import { type AccountLink, linkAccounts, monthlyActivityOf, seatActivityOf } from '@main/engine/seats';
import type { UsageAccountView, UsageChoices, UsageEffect } from '@shared/contract/usage';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';
import type { UsageAccount, UsageFormat, UsageReport } from '@shared/domain/usage';
import type { RememberedLink } from '@shared/domain/usage-records';
import { heldSeats } from '../subscriptions/subscription-view';
import type { Pseudonyms } from './pseudonyms';

/** Tools that a recognised format comes from. */
const toolsOf: Readonly<Record<UsageFormat, readonly string[]>> = {
  'chatgpt-enterprise-users': ['chatgpt'],
  'claude-spend-report': ['claude'],
  'm365-copilot-usage-v2': ['m365-copilot'],
  'm365-copilot-usage-v1': ['m365-copilot'],
  'github-copilot-activity': ['github-copilot'],
  'github-copilot-billing': ['github-copilot'],
  'cursor-events': ['cursor'],
  'langdock-users': ['langdock'],
  mapped: [],
};
export const fitsFormat = (subscription: Subscription, format: UsageFormat): boolean =>
  toolsOf[format].includes(subscription.toolId);

/** What the dossier holds, as far as an export is concerned. */
export type UsageContext = {
  readonly people: readonly Person[];
  readonly subscriptions: readonly Subscription[];
  readonly seats: readonly Seat[];
  readonly links: readonly RememberedLink[];
  readonly today: Day;
  readonly pseudonyms: Pseudonyms;
};

/** What becomes of one account. */
export type PlannedAccount = {
  readonly account: UsageAccount;
  readonly link: AccountLink;
  /** Said by hand rather than found: remembered. */
  readonly confirmed: boolean;
  /** Seat as it becomes; null: none. `added`: it did not exist. */
  readonly seat: Seat | null;
  readonly seatState: UsageAccountView['seat'];
};
export type UsagePlan = { readonly accounts: readonly PlannedAccount[]; readonly effect: UsageEffect };

const linksWith = (
  report: UsageReport,
  subscription: Subscription,
  context: UsageContext,
  choices: UsageChoices,
): { link: AccountLink; confirmed: boolean }[] => {
  const known = context.links.filter(({ toolId }) => toolId === subscription.toolId);
  const found = linkAccounts(report.accounts, context.people, known);
  const said = new Map(choices.links.map(({ account, personId }) => [account, personId]));
  const ids = new Set(context.people.map(({ id }) => id));
  return report.accounts.map((account, i) => {
    const link = found[i] ?? { kind: 'unmatched' };
    const hidden = context.pseudonyms.account(subscription.toolId, account.key);
    const personId = said.has(hidden) ? said.get(hidden) : said.get(account.key);
    if (personId === undefined || account.kind === 'service') return { link, confirmed: false };
    if (personId === null) return { link: { kind: 'unmatched' }, confirmed: false };
    return ids.has(personId)
      ? { link: { kind: 'linked', personId, by: 'link' }, confirmed: true }
      : { link, confirmed: false };
  });
};

const emptySeat = (id: string, subscription: Subscription, account: UsageAccount, personId: string): Seat => ({
  id,
  subscriptionId: subscription.id,
  personId,
  account: account.identifier === 'email' || account.identifier === 'login' ? account.key : null,
  accountKind: subscription.accountKind,
  state: 'enabled',
  assignedOn: account.createdOn,
  releasedOn: null,
  activityKnown: false,
  lastActiveOn: null,
  inactiveSince: null,
  activeDays: null,
  activitySource: null,
  activityAsOf: null,
});

/** An older export never replaces what a later one said; one that cannot tell erases nothing. */
const withActivity = (seat: Seat, account: UsageAccount, report: UsageReport, today: Day): Seat => {
  const activity = seatActivityOf(account, report, today);
  const later = seat.activityAsOf === null || (activity.activityAsOf ?? '') >= seat.activityAsOf;
  if (!later || (seat.activityKnown && !activity.activityKnown)) return { ...seat, state: activity.state };
  return { ...seat, ...activity, assignedOn: seat.assignedOn ?? account.createdOn };
};

/** What an export does to the seats of one subscription. Pure but for the identifiers of new seats. */
export const planUsage = (
  report: UsageReport,
  subscription: Subscription,
  context: UsageContext,
  choices: UsageChoices,
  newId: () => string,
): UsagePlan => {
  const links = linksWith(report, subscription, context, choices);
  const held = heldSeats(context.seats, subscription.id);
  const byAccount = new Map(held.flatMap((seat) => (seat.account === null ? [] : [[seat.account, seat] as const])));
  const byPerson = new Map(held.flatMap((seat) => (seat.personId === null ? [] : [[seat.personId, seat] as const])));
  let free = subscription.perSeat ? subscription.seats - held.length : Number.MAX_SAFE_INTEGER;
  const used = new Set<string>();
  const accounts = report.accounts.map((account, i): PlannedAccount => {
    const { link, confirmed } = links[i] ?? { link: { kind: 'unmatched' }, confirmed: false };
    const personId = link.kind === 'linked' ? link.personId : null;
    const base = { account, link, confirmed };
    const found = byAccount.get(account.key) ?? (personId === null ? undefined : byPerson.get(personId));
    if (found && !used.has(found.id)) {
      used.add(found.id);
      const linked = found.personId === null && personId !== null ? { ...found, personId } : found;
      const named =
        linked.account === null && account.identifier === 'email' ? { ...linked, account: account.key } : linked;
      return { ...base, seat: withActivity(named, account, report, context.today), seatState: 'known' };
    }
    const wanted = choices.createSeats && personId !== null && account.state !== 'deleted' && account.kind === 'person';
    if (!wanted || byPerson.has(personId)) return { ...base, seat: null, seatState: 'none' };
    if (free <= 0) return { ...base, seat: null, seatState: 'beyond-paid' };
    free -= 1;
    const seat = emptySeat(newId(), subscription, account, personId);
    byPerson.set(personId, seat);
    return { ...base, seat: withActivity(seat, account, report, context.today), seatState: 'added' };
  });
  const monthly = monthlyActivityOf(report);
  // A month in which the file cannot tell for some is no measure of adoption.
  const settled = monthly.status === 'month' && monthly.unknown === 0 && subscription.seats > 0 ? monthly : null;
  const count = (state: PlannedAccount['seatState']) => accounts.filter(({ seatState }) => seatState === state).length;
  return {
    accounts,
    effect: {
      seatsUpdated: count('known'),
      seatsAdded: count('added'),
      unlinked: accounts.filter(({ link }) => link.kind === 'unmatched').length,
      toConfirm: accounts.filter(({ link }) => link.kind === 'to-confirm').length,
      beyondPaid: Math.max(
        count('beyond-paid'),
        subscription.perSeat && settled ? settled.active - subscription.seats : 0,
        0,
      ),
      month: settled?.month ?? null,
      activeShare: settled ? Math.min(1, settled.active / subscription.seats) : null,
    },
  };
};
