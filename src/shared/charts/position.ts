import type { PositionAssessment, PositionResult } from '@shared/domain/position';
import { formatNumber, formatShortDay } from '../text/format';
import { t } from '../text/translate';
import type { ChartModel } from './model';
import { quadrant } from './quadrant';
import type { ChartTheme } from './theme';

export type PositionChartInput = {
  readonly points: readonly PositionAssessment[];
  /** Position of today, when it is not one of the points; null to leave it out. */
  readonly now: PositionResult | null;
};

const placed = (result: PositionResult, label: string) => {
  const { ai, csr } = result.scores;
  if (ai.figure.value === null || csr.figure.value === null) return [];
  return [{ label, x: ai.figure.value, y: csr.figure.value }];
};

/** The matrix IA × RSE with the path of the company; a day whose position is unknown is not drawn. */
export const positionChart = ({ points, now }: PositionChartInput, theme: ChartTheme): ChartModel => {
  const kept = points.flatMap((point) => placed(point.result, formatShortDay(point.takenOn)));
  const today =
    now && !points.some((point) => point.takenOn === now.asOf) ? placed(now, t('position.chart.today')) : [];
  const path = [...kept, ...today];
  const name = (profile: 'waiting' | 'cautious' | 'blind' | 'leader') => t(`position.profiles.${profile}.plural`);
  return quadrant({
    points: path,
    axes: { x: t('position.chart.ai'), y: t('position.chart.csr') },
    quadrants: [name('cautious'), name('leader'), name('waiting'), name('blind')],
    pointColumn: t('position.chart.point'),
    format: (value) => formatNumber(value, 0),
    texts: {
      accessibleName: t('position.chart.name'),
      reading: t('position.chart.reading', {
        count: path.length,
        from: path[0]?.label ?? '',
        to: path.at(-1)?.label ?? '',
      }),
    },
    theme,
  });
};
