import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { aCompany, aSubscription } from '../../support/builders';
import type { GoldenCompany } from './golden';

/**
 * A company bound by yearly terms: a notice missed by eleven days with a minimum of seats, a past renewal that rolled, a
 * subscription already cancelled, one whose date passed without saying whether it renewed. Fiscal year from July.
 */
export const annuelle: GoldenCompany = {
  asOf: '2026-11-21',
  input: {
    company: aCompany({ headcount: 30, fiscalYearStartMonth: 7 }),
    subscriptions: [
      aSubscription({
        id: 'copilot',
        toolId: 'm365-copilot',
        planId: 'm365-copilot-business',
        name: 'Microsoft 365 Copilot',
        seats: 20,
        unitPriceCents: cents(360_00),
        period: 'annual',
        startedOn: day('2025-12-10'),
        commitmentMonths: 12,
        renewalOn: day('2026-12-10'),
        noticeDays: 30,
        minSeats: 10,
        declaredActiveSeats: 5,
        declaredActiveOn: day('2026-11-01'),
      }),
      aSubscription({
        id: 'github',
        toolId: 'github-copilot',
        planId: 'ghc-business',
        name: 'GitHub Copilot',
        seats: 3,
        unitPriceCents: cents(240_00),
        currency: 'USD',
        period: 'annual',
        vatRegime: 'reverse_charge_non_eu',
        cardFeeRate: 0.029,
        startedOn: day('2025-01-15'),
        commitmentMonths: 12,
        renewalOn: day('2026-01-15'),
        noticeDays: 15,
        declaredActiveSeats: 3,
        declaredActiveOn: day('2026-11-01'),
      }),
      aSubscription({
        id: 'deepl',
        toolId: 'deepl',
        planId: 'deepl-team',
        name: 'DeepL',
        seats: 5,
        unitPriceCents: cents(20_00),
        startedOn: day('2024-01-01'),
        status: 'cancelled',
        endsOn: day('2026-12-31'),
        declaredActiveSeats: 0,
        declaredActiveOn: day('2026-11-01'),
      }),
      aSubscription({
        id: 'gamma',
        toolId: 'gamma',
        planId: 'gamma-pro',
        name: 'Gamma',
        seats: 2,
        unitPriceCents: cents(10_00),
        startedOn: day('2026-05-01'),
        autoRenew: false,
        renewalOn: day('2026-10-31'),
        declaredActiveSeats: 2,
        declaredActiveOn: day('2026-11-01'),
      }),
    ],
  },
  expected: {
    headline: ['audit.headline.waste', { wasteCents: 5_534_79, count: 20, ht: 'yes' }],
    figures: {
      // 20 × 360 = 7 200; VF-05 with the January 2026 rate: 631.17; 5 × 20 × 12 = 1 200; 2 × 10 × 12 = 240
      'cost.annualFull': 9_271_17,
      // July 2026 to June 2027: 7 200 + 631.17 + 1 200 × 6/12 (to December) + 240 × 4/12 (July to October)
      'cost.fiscalYear': 8_511_17,
      'waste.unusedSeats': 20,
      // 7 200 × 15/20 = 5 400; DeepL only until 31 December: 1 200 × 41/365 = 134.79
      'waste.exposed': 5_534_79,
      // 20 → 10 seats, the minimum: 10 × 360
      'waste.cuttable': 3_600_00,
      // notice for 10 December 2026 was due on 10 November: effective 10 December 2027, 384 days away
      'waste.next12Months': 0,
      'delay.wasteFound': 5_534_79,
      // 5 534.79 / 12 = 461.2325; × 6 = 2 767.395, half up
      'delay.perMonth': 461_23,
      'delay.overMonths': 2_767_40,
      // 720 $: 613.38 € at 1.17382 (January 2026), 695.40 € at 1.03537 (January 2025)
      'traps.currencyDrift': -82_02,
      // 2.9 % of 613.382
      'traps.cardFees': 17_79,
      'sinks.multi.people': null,
      'actions.total': 3_600_00,
    },
    byTeam: { '': 9_271_17 },
    actions: ['reduce copilot 2027-11-10'],
    boxes: {
      'three-subscriptions': 'yes',
      'who-uses-what': 'yes',
      'sensitive-data': 'unknown',
      'unused-licences': 'yes',
      hesitation: 'no',
      'no-dashboard': 'yes',
      'outside-eu': 'unknown',
    },
    verdict: 'in',
    renewals: ['gamma expired -', 'copilot missed 2027-12-10', 'deepl cancelled 2026-12-31', 'github open 2027-01-15'],
    gaps: ['renewal-date gamma', 'holders copilot', 'hosting deepl'],
  },
};
