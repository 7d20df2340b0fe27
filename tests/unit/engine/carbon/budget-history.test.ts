import { budgetHistory, type KgLookup } from '@main/engine/carbon/budgets';
import { defaultWorkCalendar } from '@shared/domain/carbon';
import { type CarbonBudget, defaultBudgetThresholds } from '@shared/domain/carbon-plan';
import { day, month, monthRange } from '@shared/domain/day';
import { exactly } from '@shared/domain/interval';
import { describe, expect, it } from 'vitest';

const budget = (teamId: string | null, from: string, kgPerMonth: number): CarbonBudget => ({
  id: `${teamId}-${from}`,
  teamId,
  from: month(from),
  to: null,
  limit: { kind: 'kg', kgPerMonth },
  ...defaultBudgetThresholds,
  note: null,
});
const april = month('2025-04');
const july = month('2025-07');
/** Support emitted 3 kg in May, 4 kg so far in June; nothing known before. */
const lookup: KgLookup = (teamId, at) => {
  if (teamId !== 'support') return null;
  if (at === '2025-05') return { toDate: exactly(3), wholeMonth: null, partial: false };
  return at === '2025-06' ? { toDate: exactly(4), wholeMonth: exactly(8), partial: true } : null;
};
const history = (budgets: CarbonBudget[], teamIds: (string | null)[]) =>
  budgetHistory(
    { budgets, lookup, calendar: defaultWorkCalendar, asOf: day('2025-06-13') },
    teamIds,
    monthRange(april, july),
  );

describe('history of budgets', () => {
  it('starts with the first month known or budgeted, and says what the month under way has emitted so far', () => {
    const months = history([budget('support', '2025-06', 10)], ['support']);
    expect(months.map(({ month: at, limitKg }) => [at, limitKg])).toEqual([
      ['2025-05', null],
      ['2025-06', 10],
      ['2025-07', 10],
    ]);
    expect(months[0]?.kgCO2e?.central).toBe(3);
    // 13 June: 9 working days of 20 gone by (Whit Monday off). 4 kg counted + 8 kg declared × 9 / 20 = 7.6 kg.
    expect(months[1]?.kgCO2e?.central).toBeCloseTo(4 + (8 * 9) / 20, 9);
    expect(months[1]?.partial).toBe(true);
    // A month to come has emitted nothing yet: unknown, not zero.
    expect(months[2]?.kgCO2e).toBeNull();
  });
  it('leaves out a team of which nothing is known nor budgeted, and keeps one that has only a budget', () => {
    const months = history([budget('ventes', '2025-05', 2)], ['ventes', 'personne']);
    expect(months.map(({ teamId, month: at, kgCO2e, limitKg }) => [teamId, at, kgCO2e, limitKg])).toEqual([
      ['ventes', '2025-05', null, 2],
      ['ventes', '2025-06', null, 2],
      ['ventes', '2025-07', null, 2],
    ]);
  });
});
