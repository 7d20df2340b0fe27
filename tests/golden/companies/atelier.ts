import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { aSummary, holders } from '../../support/audit';
import { aCompany, aSubscription, aTeam } from '../../support/builders';
import type { GoldenCompany } from './golden';

/**
 * A company that knows everything: monthly plans, a full seat register, one VAT number forgotten, one flat price that
 * nobody uses. Every expected figure is worked out by hand below.
 */
export const atelier: GoldenCompany = {
  asOf: '2026-11-21',
  input: {
    company: aCompany({ headcount: 60 }),
    teams: [
      aTeam({ id: 'production', name: 'Production', hourlyCostCents: cents(35_00) }),
      aTeam({ id: 'commercial', name: 'Commercial', hourlyCostCents: cents(40_00) }),
    ],
    subscriptions: [
      aSubscription({
        id: 'chatgpt',
        toolId: 'chatgpt',
        planId: 'chatgpt-business',
        name: 'ChatGPT Business',
        seats: 50,
        unitPriceCents: cents(30_00),
        startedOn: day('2026-01-01'),
        renewalOn: day('2026-12-01'),
        budgetedAnnualCents: cents(18_000_00),
      }),
      aSubscription({
        id: 'claude',
        toolId: 'claude',
        planId: 'claude-team-standard',
        name: 'Claude Team',
        seats: 10,
        unitPriceCents: cents(30_00),
        priceMode: 'TTC',
        vatRegime: 'charged_as_consumer',
        vatNumberGiven: 'no',
        startedOn: day('2026-07-01'),
        renewalOn: day('2026-12-01'),
        budgetedAnnualCents: cents(3_000_00),
      }),
      aSubscription({
        id: 'midjourney',
        toolId: 'midjourney',
        planId: 'mj-standard',
        name: 'Midjourney',
        perSeat: false,
        seats: 1,
        unitPriceCents: cents(30_00),
        vatRegime: 'fr_supplier',
        startedOn: day('2026-10-10'),
        renewalOn: day('2026-12-15'),
      }),
    ],
    seatSummaries: [
      aSummary(
        { regular: 8, occasional: 4, dormant: 20, never: 10, left: 3 },
        { subscriptionId: 'chatgpt', holders: [...holders(1, 30, 'production'), ...holders(31, 45, 'commercial')] },
      ),
      aSummary({ regular: 10 }, { subscriptionId: 'claude', holders: holders(1, 10, 'production') }),
      aSummary({ dormant: 1 }, { subscriptionId: 'midjourney', holders: holders(46, 46, 'commercial') }),
    ],
  },
  expected: {
    headline: ['audit.headline.waste', { wasteCents: 14_040_00, count: 39, ht: 'no' }],
    figures: {
      // ChatGPT 50 × 30 × 12 = 18 000; Claude 30 / 1.2 × 10 × 12 = 3 000 + 600 of VAT lost; Midjourney 30 × 12 = 360
      'cost.annualFull': 21_960_00,
      'cost.annualNet': 21_360_00,
      // 18 000 + 3 600 + 360 × 1.2
      'cost.annualCash': 22_032_00,
      // 2026: 18 000 × 12/12 + 3 600 × 6/12 (July to December) + 360 × 3/12 (October to December)
      'cost.fiscalYear': 19_890_00,
      // May to October, no payment: 1 500 × 6 + 250 × 4 + 30 × 1
      'cost.spent': 10_030_00,
      'cost.annualised': 20_060_00,
      'waste.paidSeats': 61,
      // 8 + 4 of 50, 10 of 10, 0 of 1
      'waste.activeSeats': 22,
      // 20 + 10 + 3 + 5 free of 50, then 1
      'waste.unusedSeats': 39,
      // 18 000 × 38/50 + 360
      'waste.exposed': 14_040_00,
      'waste.reassignable': 14_040_00,
      // 50 → 12 seats: 18 000 − 12 × 360 = 13 680; Midjourney as a whole: 360
      'waste.cuttable': 14_040_00,
      // 13 680 × (365 − 10)/365 = 13 305.2055; 360 × (365 − 24)/365 = 336.3288
      'waste.next12Months': 13_305_21 + 336_33,
      // ten people hold ChatGPT (360 a seat) and Claude (360 a seat)
      'sinks.multi.people': 10,
      'sinks.multi.redundant': 3_600_00,
      'sinks.multi.tools': 3,
      // 46 holders, 3 tools: 300 × 46/10 × 2/3
      'sinks.cards.hours': 920,
      'sinks.choice.people': 10,
      // 10 × (26 + 39)/2 hours, at 35 €
      'sinks.choice.hours': 325,
      'sinks.choice.euros': 11_375_00,
      'sinks.leak.wrongAccounts': 0,
      // paid 18 000 + 3 600, budgeted 18 000 + 3 000
      'traps.budgetGap': 600_00,
      // 600 / 21 000
      'traps.budgetGapPct': 2.86,
      'traps.avoidableVat': 600_00,
      'traps.cardFees': 0,
      // 14 040 + 600 of avoidable VAT, all its seats being used
      'delay.wasteFound': 14_640_00,
      'delay.perMonth': 1_220_00,
      'delay.overMonths': 7_320_00,
      // 13 680 + 360 + 600
      'actions.total': 14_640_00,
    },
    byTeam: { production: 14_400_00, commercial: 5_760_00, '': 1_800_00 },
    actions: [
      'reduce chatgpt 2026-12-01',
      'cancel midjourney 2026-12-15',
      'remove-leavers chatgpt',
      'register-vat claude',
    ],
    boxes: {
      'three-subscriptions': 'yes',
      'who-uses-what': 'no',
      'sensitive-data': 'unknown',
      'unused-licences': 'yes',
      hesitation: 'yes',
      'no-dashboard': 'no',
      'outside-eu': 'yes',
    },
    verdict: 'in',
    renewals: ['chatgpt open 2026-12-01', 'claude open 2026-12-01', 'midjourney open 2026-12-15'],
    gaps: ['budget midjourney', 'allocation chatgpt'],
  },
};
