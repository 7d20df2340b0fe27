import type { DataGap, QualitySection, Renewal } from '@shared/domain/audit-advice';
import type { SubscriptionCost } from '@shared/domain/audit-cost';
import type { SinkSection } from '@shared/domain/audit-sinks';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { daysBetween } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { centsPerYear } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import { coded, input, knownFigure, notApplicableFigure } from '../../explain';
import type { AuditFacts } from '../context';
import { seatsByTeam } from '../cost/shares';
import { isFree } from '../lifecycle';
import { seatShareCents } from '../waste/waste-of';

type Sub = {
  readonly sub: Subscription;
  readonly cost: SubscriptionCost;
  readonly waste: SubscriptionWaste;
  readonly renewal: Renewal;
};
type Check = {
  readonly code: DataGap['code'];
  /** What would concern the figure, in cents per year; null: cannot be told. */
  readonly concerned: number | null;
  readonly ask?: Coded;
};

const full = ({ cost }: Sub): number | null => cost.cost?.fullCents ?? null;

/** Usage was told once, but without a date or too long ago. */
const usageIsStale = ({ use }: SubscriptionWaste, facts: AuditFacts): boolean =>
  use.active !== null && (use.asOf === null || daysBetween(use.asOf, facts.asOf) > facts.settings.freshUsageDays);

/** What a subscription lacks. Each check that passes counts in the completeness share. */
const checks = (of: Sub, facts: AuditFacts): (Check | null)[] => {
  const { sub, cost, waste, renewal } = of;
  const priceAge = sub.priceSeenOn === null ? null : daysBetween(sub.priceSeenOn, facts.asOf);
  const stale = priceAge === null || priceAge > facts.settings.stalePriceDays;
  const reverse = sub.vatRegime.startsWith('reverse_charge');
  const unallocated = seatsByTeam(cost, facts).get(null) ?? 0;
  const holders = facts.summaries.get(sub.id)?.holders ?? [];
  const atStake = waste.exposedAtMostCents === null ? null : waste.exposedAtMostCents - (waste.exposedCents ?? 0);
  const usage: (Check | null)[] = [
    waste.use.unknown > 0 ? { code: 'active-seats', concerned: atStake } : null,
    waste.use.issues.length > 0
      ? {
          code: 'inconsistent-seats',
          concerned: full(of),
          ask: waste.use.issues[0] ?? coded('audit.asks.inconsistent-seats'),
        }
      : null,
    usageIsStale(waste, facts) ? { code: 'usage-stale', concerned: waste.exposedCents } : null,
    holders.some((holder) => holder.personId !== null) ? null : { code: 'holders', concerned: full(of) },
  ];
  // What is free has neither invoice, nor renewal, nor VAT, nor budget to be known.
  if (isFree(sub)) return usage;
  return [
    ...usage,
    cost.rate.kind === 'missing'
      ? { code: 'fx-rate', concerned: null, ask: cost.missing[0] ?? coded('audit.asks.fx-rate') }
      : null,
    renewal.state === 'unknown' || renewal.state === 'expired' || renewal.assumed
      ? { code: 'renewal-date', concerned: waste.cut.annualCents }
      : null,
    sub.status === 'cancelled' && renewal.renewalOn === null ? { code: 'end-date', concerned: full(of) } : null,
    reverse && sub.vatNumberGiven === 'unknown'
      ? { code: 'vat-number', concerned: cost.cost?.vatSelfAssessedCents ?? null }
      : null,
    sub.priceOrigin === 'catalogue' ? { code: 'price-from-catalogue', concerned: full(of) } : null,
    sub.priceOrigin !== 'catalogue' && sub.priceOrigin !== 'invoice' && stale
      ? { code: 'price-stale', concerned: full(of) }
      : null,
    unallocated > 0 && facts.teams.size > 0
      ? {
          code: 'allocation',
          concerned:
            full(of) === null ? null : seatShareCents(full(of) ?? 0, Math.min(unallocated, sub.seats), sub.seats),
        }
      : null,
    sub.budgetedAnnualCents === null ? { code: 'budget', concerned: full(of) } : null,
  ];
};

const gapOf = (check: Check, of: Sub): DataGap => ({
  code: check.code,
  subscriptionId: of.sub.id,
  teamId: null,
  label: of.sub.name,
  ask: check.ask ?? coded(`audit.asks.${check.code}`, { name: of.sub.name }),
  changes: coded(`audit.changes.${check.code}`),
  concernedCents: check.concerned === null ? null : centsPerYear(check.concerned),
});

/** Gaps that belong to no subscription: hourly costs, headcount, hosting. */
const companyGaps = (facts: AuditFacts, sinks: SinkSection): DataGap[] => {
  const gap = (
    code: DataGap['code'],
    params: Coded['params'],
    teamId: string | null,
    label: string | null,
  ): DataGap => ({
    code,
    subscriptionId: null,
    teamId,
    label,
    ask: coded(`audit.asks.${code}`, params),
    changes: coded(`audit.changes.${code}`),
    concernedCents: null,
  });
  return [
    ...facts.input.teams
      .filter((team) => !team.archived && team.hourlyCostCents === null)
      .map((team) => gap('hourly-cost', { team: team.name }, team.id, team.name)),
    ...(facts.input.company.headcount === null ? [gap('headcount', {}, null, null)] : []),
    ...sinks.leak.tools
      .filter((tool) => tool.hosting === 'unknown')
      .map((tool) => gap('hosting', { name: tool.toolName ?? tool.toolId }, null, tool.toolName)),
  ];
};

/** What blocks or weakens the figures first, then the euros concerned. */
const rank: Readonly<Record<DataGap['code'], number>> = {
  'fx-rate': 0,
  'inconsistent-seats': 1,
  'active-seats': 2,
  'renewal-date': 3,
  'end-date': 3,
  'usage-stale': 4,
  'vat-number': 4,
  'price-from-catalogue': 5,
  'price-stale': 5,
  holders: 6,
  allocation: 7,
  budget: 8,
  'hourly-cost': 9,
  hosting: 9,
  headcount: 9,
};

/** Qualité des données: what is missing, for which subscription, what it would change, and the share that is known. */
export const qualitySection = (
  facts: AuditFacts,
  wastes: readonly SubscriptionWaste[],
  sinks: SinkSection,
): QualitySection => {
  const subs = facts.live.flatMap((sub): Sub[] => {
    const cost = facts.costs.get(sub.id);
    const renewal = facts.renewals.get(sub.id);
    const waste = wastes.find((w) => w.subscriptionId === sub.id);
    return cost && renewal && waste ? [{ sub, cost, waste, renewal }] : [];
  });
  const all = subs.map((of) => ({ of, results: checks(of, facts) }));
  const asked = all.reduce((total, { results }) => total + results.length, 0);
  const known = all.reduce((total, { results }) => total + results.filter((r) => r === null).length, 0);
  const gaps = [
    ...all.flatMap(({ of, results }) => results.flatMap((check) => (check ? [gapOf(check, of)] : []))),
    ...companyGaps(facts, sinks),
  ].sort((a, b) => rank[a.code] - rank[b.code] || (b.concernedCents ?? 0) - (a.concernedCents ?? 0));
  const trace = {
    code: 'completeness',
    unit: 'percent' as const,
    inputs: [input('checksKnown', known, 'count', 'measured'), input('checksAsked', asked, 'count', 'measured')],
  };
  return {
    completeness:
      asked === 0
        ? notApplicableFigure({ ...trace, warnings: [coded('audit.warnings.noSubscription')] })
        : knownFigure({ ...trace, value: Math.round((known * 100) / asked), status: 'measured' }),
    gaps,
  };
};
