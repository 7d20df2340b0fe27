import type { Drift } from '@shared/domain/audit-traps';
import { monthOf } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import { centsPerYear } from '@shared/domain/money';
import { coded, totalFigure } from '../../explain';
import { type AuditFacts, vatRecoveryOf } from '../context';
import { chooseRate, rateValue } from '../cost/rates';
import { costAt } from '../cost/subscription-cost';
import { isFree } from '../lifecycle';
import { percentOf } from './budget';

/**
 * Dérive du change: what the same displayed price costs more (or less) than at the rate of the day it was agreed (price
 * seen, else start). Prices in euros do not drift.
 */
export const drifts = (facts: AuditFacts): Drift[] =>
  facts.live.flatMap((sub): Drift[] => {
    const agreed = sub.startedOn ?? sub.priceSeenOn;
    const cost = facts.costs.get(sub.id);
    if (sub.currency === 'EUR' || agreed === null || cost === undefined || isFree(sub)) return [];
    const before = chooseRate(
      { currency: sub.currency, month: monthOf(agreed), subscriptionId: sub.id },
      { typed: facts.input.fxRates, debited: facts.input.debitedRates, reference: facts.reference.fx },
    );
    const rateBefore = rateValue(before);
    const now = cost.cost?.netCents ?? null;
    const then = rateBefore === null ? null : costAt(sub, rateBefore, vatRecoveryOf(facts.input)).netCents;
    const drift = now === null || then === null ? null : now - then;
    return [
      {
        subscriptionId: sub.id,
        name: sub.name,
        before,
        now: cost.rate,
        driftCents: drift === null ? null : centsPerYear(drift),
        driftPct: drift === null || then === null ? null : percentOf(drift, then),
      },
    ];
  });

export const driftFigure = (facts: AuditFacts, found: readonly Drift[]): Figure =>
  totalFigure({
    code: 'currencyDrift',
    unit: 'eur-cents-per-year',
    inputCode: 'currencyDriftOf',
    items: found.map((d) => ({
      label: d.name,
      value: d.driftCents,
      status: 'estimated' as const,
      missing:
        d.before.kind === 'missing'
          ? [coded('audit.missing.fxRate', { currency: d.before.currency, rateMonth: d.before.month, name: d.name })]
          : (facts.costs.get(d.subscriptionId)?.missing ?? []),
    })),
    sources: found.flatMap((d) => [d.before, d.now].flatMap((rate) => (rate.kind === 'known' ? rate.sources : []))),
  });
