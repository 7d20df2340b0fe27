import type { HistoryPoint, KpiView } from '@shared/contract/kpi';
import { addDays, lastDay, type Month, month, monthRange, shiftMonth } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { KpiEntry, RoiLine } from '@shared/domain/kpi';

/** The same view with the story of `months` closed months, and the return of `teams` teams: nothing may be cut. */
export const longHistory = (view: KpiView, months: number, teams: number): KpiView => {
  const all = monthRange(shiftMonth(view.month, 1 - months), view.month);
  const pointsOf = ({ measure, figure, target }: KpiEntry): HistoryPoint[] =>
    all.map((at: Month, index): HistoryPoint => {
      const base = figure.value ?? 50;
      // One month in nine is unknown: a gap, and never a zero.
      const value = index % 9 === 4 ? null : base * (1 + Math.sin(index / 3) / 4);
      return {
        month: month(at),
        snapshotId: `${measure}-${at}`,
        closedOn: addDays(lastDay(at), 4),
        value,
        closedValue: null,
        amended: false,
        unit: figure.unit,
        status: value === null ? 'unknown' : figure.status,
        target,
      };
    });
  const [company] = view.roi;
  if (company === undefined) throw new Error('the view has no line for the company');
  const valued = (figure: Figure, value: number): Figure => ({ ...figure, value, status: 'declared' });
  const lines = Array.from({ length: teams }, (_, index): RoiLine => {
    const minutes = 20 + index * 9;
    return {
      ...company,
      kind: 'team',
      teamIds: [`team-${index}`],
      name: index === 3 ? 'Direction de la relation client et des services' : `Équipe ${index + 1}`,
      activeUsers: 5 + index,
      minutesPerWeek: minutes,
      sampleSize: 4 + index,
      gain: valued(company.gain, minutes * 10_000),
      fullCost: valued(company.fullCost, 600_000),
      roi: valued(company.roi, minutes * 10_000 - 600_000),
      breakEven: valued(company.breakEven, 60),
    };
  });
  return {
    ...view,
    closedMonths: all,
    history: Object.fromEntries(view.cards.map((card) => [card.measure, pointsOf(card)])),
    roi: [...lines, company],
  };
};
