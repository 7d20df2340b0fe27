import type { AuditInput, AuditResult } from '@shared/domain/audit';
import { addDays, day } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import { cents } from '@shared/domain/money';
import { type Subscription, subscriptionStatusSchema, vatRegimeSchema } from '@shared/domain/subscription';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSummary, audit } from '../../../support/audit';
import { aPayment, aSubscription, aTeam } from '../../../support/builders';

const asOf = day('2026-11-21');
const someDay = fc.integer({ min: -900, max: 900 }).map((shift) => addDays(asOf, shift));
const teams = ['a', 'b', 'c'].map((id) => aTeam({ id, name: id }));

const subscription = (id: string): fc.Arbitrary<Subscription> =>
  fc
    .record({
      toolId: fc.constantFrom('chatgpt', 'claude', 'perplexity', 'midjourney', 'github-copilot', 'unknown-tool'),
      perSeat: fc.boolean(),
      seats: fc.integer({ min: 1, max: 60 }),
      unitPriceCents: fc.integer({ min: 0, max: 500_00 }).map(cents),
      currency: fc.constantFrom('EUR' as const, 'USD' as const, 'GBP' as const, 'CAD' as const),
      priceMode: fc.constantFrom('HT' as const, 'TTC' as const),
      period: fc.constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const),
      vatRegime: fc.constantFrom(...vatRegimeSchema.options),
      vatNumberGiven: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      fixedFeePerDebitCents: fc.integer({ min: 0, max: 200 }).map(cents),
      commitmentMonths: fc.constantFrom(0, 1, 3, 12, 24),
      renewalOn: fc.option(someDay),
      startedOn: fc.option(someDay),
      noticeDays: fc.integer({ min: 0, max: 90 }),
      autoRenew: fc.boolean(),
      minSeats: fc.option(fc.integer({ min: 1, max: 40 })),
      status: fc.constantFrom(...subscriptionStatusSchema.options),
      endsOn: fc.option(someDay),
      payerTeamId: fc.option(fc.constantFrom('a', 'b', 'gone')),
      declaredActiveSeats: fc.option(fc.integer({ min: 0, max: 70 })),
      budgetedAnnualCents: fc.option(fc.integer({ min: 0, max: 10_000_00 }).map(cents)),
    })
    .map((given) => aSubscription({ id, name: id, planId: null, ...given }));

const count = fc.integer({ min: 0, max: 15 });
const summary = (subscriptionId: string) =>
  fc
    .record({
      counts: fc.record({
        regular: count,
        occasional: count,
        dormant: count,
        never: count,
        left: count,
        new: count,
        unknown: count,
      }),
      complete: fc.boolean(),
      people: fc.integer({ min: 1, max: 20 }),
      personalAccounts: count,
    })
    .map(({ counts, complete, people, personalAccounts }) => {
      const made = aSummary(counts, { subscriptionId, assignmentsComplete: complete, personalAccounts });
      const holders = made.holders.map((_, index) => ({
        personId: index % 4 === 0 ? null : `p${index % people}`,
        teamId: (['a', 'b', null] as const)[index % 3] ?? null,
      }));
      return { ...made, holders };
    });

const dossier: fc.Arbitrary<Partial<AuditInput>> = fc
  .record({
    subscriptions: fc.tuple(subscription('s1'), subscription('s2'), subscription('s3')),
    summaries: fc.tuple(fc.option(summary('s1')), fc.option(summary('s2')), fc.option(summary('s3'))),
    paid: fc.array(fc.tuple(fc.constantFrom('s1', 's2', null), someDay, fc.integer({ min: -50_00, max: 900_00 })), {
      maxLength: 6,
    }),
  })
  .map(({ subscriptions, summaries, paid }) => ({
    teams,
    subscriptions,
    seatSummaries: summaries.filter((s) => s !== null),
    payments: paid.map(([subscriptionId, paidOn, amount], index) =>
      aPayment({ id: `p${index}`, subscriptionId, paidOn, netCents: cents(amount) }),
    ),
  }));

const figuresOf = (node: unknown): Figure[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'formula' in node || ('hypotheses' in node && 'inputs' in node) ? [node as Figure] : [];
  return [...own, ...Object.values(node).flatMap(figuresOf)];
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const check = (law: (result: AuditResult, input: Partial<AuditInput>) => void) =>
  fc.assert(
    fc.property(dossier, (input) => law(audit(input, asOf), input)),
    { numRuns: 60 },
  );

describe('laws of the audit', () => {
  it('shares add up to the whole, by tool, team and payer', () => {
    check(({ cost }) => {
      for (const shares of [cost.byTool, cost.byTeam, cost.byPayer]) {
        expect(sum(shares.map((share) => share.fullCents))).toBe(cost.parts.fullCents);
        expect(sum(shares.map((share) => share.netCents))).toBe(cost.parts.netCents);
      }
      expect(sum(cost.byMonth.map((m) => m.totalCents))).toBe(
        cost.spent.value ?? sum(cost.byMonth.map((m) => m.totalCents)),
      );
    });
  });

  it('seats add up, waste never passes the cost, what can be cut never passes what is exposed', () => {
    check(({ waste, cost }) => {
      for (const w of waste.subscriptions) {
        const { use } = w;
        expect((use.active ?? 0) + use.unused + use.spared + use.unknown).toBe(use.paid);
        const full = cost.subscriptions.find((c) => c.subscriptionId === w.subscriptionId)?.cost?.fullCents ?? null;
        if (full === null) {
          expect([w.exposedCents, w.exposedAtMostCents, w.cut.annualCents]).toEqual([null, null, null]);
          continue;
        }
        expect(w.exposedCents ?? 0).toBeLessThanOrEqual(full);
        expect(w.exposedCents ?? 0).toBeLessThanOrEqual(w.exposedAtMostCents ?? 0);
        expect(w.cut.annualCents ?? 0).toBeLessThanOrEqual(w.exposedCents ?? full);
        expect(w.cut.next12MonthsCents ?? 0).toBeLessThanOrEqual(w.cut.annualCents ?? 0);
        expect(w.cut.seats).toBeLessThanOrEqual(use.unused);
        expect(w.reassignable.annualCents ?? 0).toBeLessThanOrEqual(w.exposedCents ?? full);
      }
    });
  });

  it('an unknown figure has no value and says what is missing; a known one has no null', () => {
    check((result) => {
      const figures = figuresOf(result);
      expect(figures.length).toBeGreaterThan(40);
      for (const figure of figures) {
        if (figure.status === 'unknown') {
          expect([figure.value, figure.range]).toEqual([null, null]);
          expect(figure.missing.length, figure.code).toBeGreaterThan(0);
        } else if (figure.status === 'not-applicable') expect(figure.value).toBeNull();
        else expect(figure.value, figure.code).not.toBeNull();
        if (figure.range)
          expect(figure.range.low <= figure.range.central && figure.range.central <= figure.range.high).toBe(true);
      }
    });
  });

  it('one more declared active seat never wastes more', () => {
    fc.assert(
      fc.property(subscription('s1'), fc.nat(60), (sub, active) => {
        const with_ = (declaredActiveSeats: number) =>
          audit({ subscriptions: [{ ...sub, declaredActiveSeats: Math.min(sub.seats, declaredActiveSeats) }] }, asOf)
            .waste.exposed.value ?? 0;
        expect(with_(active + 1)).toBeLessThanOrEqual(with_(active));
      }),
      { numRuns: 60 },
    );
  });

  it('the day of the audit moves only what bears a date', () => {
    // Prices in euros, running on both days: the costs and the seats of today and of next week are the same.
    fc.assert(
      fc.property(subscription('s1'), fc.integer({ min: 1, max: 300 }), (sub, shift) => {
        const undated = { ...sub, currency: 'EUR' as const, status: 'active' as const, startedOn: null, endsOn: null };
        const at = (on: ReturnType<typeof addDays>) => audit({ subscriptions: [undated] }, on);
        const [today, later] = [at(asOf), at(addDays(asOf, shift))];
        expect(later.cost.parts).toEqual(today.cost.parts);
        expect(later.waste.unusedSeats).toEqual(today.waste.unusedSeats);
        expect(later.waste.exposed).toEqual(today.waste.exposed);
        expect(later.delay).toEqual(today.delay);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same arguments, and changes nothing in its input', () => {
    fc.assert(
      fc.property(dossier, (input) => {
        const before = JSON.stringify(input);
        expect(audit(input, asOf)).toEqual(audit(input, asOf));
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });
});
