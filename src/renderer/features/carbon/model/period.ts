import type { Choice } from '@renderer/ui/fields';
import type { CarbonPeriod } from '@shared/contract/carbon';
import { type Month, month } from '@shared/domain/day';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { create } from 'zustand';

type PeriodState = { readonly chosen: string; readonly choose: (key: string) => void };
/** The period chosen on a carbon screen holds on the others. */
export const usePeriodChoice = create<PeriodState>()((set) => ({
  chosen: 'latest',
  choose: (chosen) => set({ chosen }),
}));

/** The period of a choice: `latest`, `year:2025`, `month:2025-01`, `pace:2025-01`. Null: the twelve latest months. */
export const periodOf = (key: string): CarbonPeriod | null => {
  const [kind, value = ''] = key.split(':');
  if (kind === 'year') return { kind: 'months', from: month(`${value}-01`), to: month(`${value}-12`) };
  if (kind === 'month') return { kind: 'months', from: month(value), to: month(value) };
  return kind === 'pace' ? { kind: 'pace', month: month(value) } : null;
};

/** Every period that has something in it, latest first. */
export const periodChoices = (months: readonly Month[]): Choice<string>[] => {
  const latest = [...months].reverse();
  const years = [...new Set(latest.map((one) => one.slice(0, 4)))];
  return [
    { value: 'latest', label: t('carbonScreens.period.latest') },
    ...years.map((year) => ({ value: `year:${year}`, label: t('carbonScreens.period.year', { year }) })),
    ...latest.slice(0, 24).flatMap((one) => [
      { value: `pace:${one}`, label: t('carbonScreens.period.pace', { month: formatMonth(one) }) },
      { value: `month:${one}`, label: t('carbonScreens.period.month', { month: formatMonth(one) }) },
    ]),
  ];
};
