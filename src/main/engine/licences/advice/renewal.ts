import type { Renewal } from '@shared/domain/audit-advice';
import { addDays, addMonths, type Day, daysBetween } from '@shared/domain/day';
import type { CentsPerYear } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import { endOf, isEnding, stepMonths } from '../lifecycle';

/** First date of the series base, base + step, base + 2 step… that the test accepts; counted from the base, no drift. */
const firstOf = (base: Day, step: number, accepts: (day: Day) => boolean): Day => {
  let count = 0;
  while (!accepts(addMonths(base, count * step))) count += 1;
  return addMonths(base, count * step);
};

/** What the date of the renewal is, and whether the dossier says it or we derive it. */
const baseOf = (sub: Subscription, asOf: Day, step: number): { base: Day; assumed: boolean } | null => {
  if (sub.renewalOn !== null) return { base: sub.renewalOn, assumed: false };
  if (sub.startedOn !== null) return { base: addMonths(sub.startedOn, step), assumed: true };
  // A monthly plan can be left within a month, whatever its day: the latest date is the safe one.
  return step === 1 ? { base: addMonths(asOf, 1), assumed: true } : null;
};

/**
 * Next renewal of a subscription and last day to give notice (renewal − notice days). A past renewal rolls by the
 * commitment when the contract renews itself; when it does not, it is flagged « expired ». Too late for the next
 * renewal: the one after counts.
 */
export const renewalOf = (sub: Subscription, annualCents: CentsPerYear | null, asOf: Day): Renewal => {
  const step = stepMonths(sub);
  const common = { subscriptionId: sub.id, name: sub.name, stepMonths: step, annualCents };
  const dated = (renewalOn: Day, rest: Pick<Renewal, 'noticeBy' | 'state' | 'effectiveOn' | 'decideBy'>) => ({
    ...common,
    ...rest,
    renewalOn,
    daysLeft: daysBetween(asOf, rest.noticeBy ?? renewalOn),
  });

  if (isEnding(sub)) {
    const end = endOf(sub);
    const known = { noticeBy: null, state: 'cancelled' as const, decideBy: null };
    if (end !== null) return { ...dated(end, { ...known, effectiveOn: end }), rolled: false, assumed: false };
    return { ...common, ...known, renewalOn: null, effectiveOn: null, daysLeft: null, rolled: false, assumed: false };
  }

  const found = baseOf(sub, asOf, step);
  if (found === null)
    return {
      ...common,
      renewalOn: null,
      noticeBy: null,
      daysLeft: null,
      state: 'unknown',
      rolled: false,
      assumed: false,
      effectiveOn: null,
      decideBy: null,
    };
  const { base, assumed } = found;
  if (!sub.autoRenew && !assumed) {
    const state = base < asOf ? ('expired' as const) : ('ends' as const);
    // It stops by itself: nobody has to give notice, only not to renew.
    const effectiveOn = state === 'ends' ? base : null;
    return { ...dated(base, { noticeBy: null, state, effectiveOn, decideBy: effectiveOn }), rolled: false, assumed };
  }
  const noticeBy = (renewal: Day): Day => addDays(renewal, -sub.noticeDays);
  const renewalOn = firstOf(base, step, (day) => day >= asOf);
  const effectiveOn = firstOf(renewalOn, step, (day) => noticeBy(day) >= asOf);
  return {
    ...dated(renewalOn, {
      noticeBy: noticeBy(renewalOn),
      state: effectiveOn === renewalOn ? 'open' : 'missed',
      effectiveOn,
      decideBy: noticeBy(effectiveOn),
    }),
    rolled: renewalOn !== base && !assumed,
    assumed,
  };
};

/**
 * Notices that can still be given from one day to another, both included. A monthly plan is left out: it can be left
 * any month, so no date is ever its last chance.
 */
export const noticesToGive = (
  renewals: readonly Renewal[],
  from: Day,
  until: Day,
): { readonly subscriptionId: string; readonly name: string; readonly noticeBy: Day }[] =>
  renewals.flatMap(({ subscriptionId, name, noticeBy, state, stepMonths: months }) =>
    noticeBy === null || state !== 'open' || months <= 1 || noticeBy < from || noticeBy > until
      ? []
      : [{ subscriptionId, name, noticeBy }],
  );

/** Soonest decision first; what bears no date comes last. */
export const sortRenewals = (renewals: readonly Renewal[]): Renewal[] =>
  [...renewals].sort((a, b) => {
    const left = a.noticeBy ?? a.renewalOn ?? '9999';
    const right = b.noticeBy ?? b.renewalOn ?? '9999';
    if (left !== right) return left < right ? -1 : 1;
    return a.name.localeCompare(b.name, 'fr') || (a.subscriptionId < b.subscriptionId ? -1 : 1);
  });
