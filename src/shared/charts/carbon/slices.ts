import type { CarbonNames } from '../../contract/carbon';
import type { Dimension, Footprint, Slice } from '../../domain/carbon-results';
import { isMonth } from '../../domain/day';
import { massRange, massText } from '../../text/carbon-mass';
import { formatMonth, formatPercent } from '../../text/format';
import { t, textOf } from '../../text/translate';
import type { ChartModel } from '../model';
import { ranges } from '../ranges';
import type { ChartTheme } from '../theme';

/** French name of a slice along an axis; « Non précisé » when the uses do not say. */
export const sliceName = (axis: Dimension, key: string | null | undefined, names: CarbonNames): string => {
  if (key === null || key === undefined) return t('carbonReport.unnamed');
  switch (axis) {
    case 'team':
      return names.teams[key] ?? key;
    case 'tool':
      return names.tools[key] ?? key;
    case 'use':
      return names.uses[key] ?? key;
    case 'model':
      return key.slice(key.indexOf('/') + 1);
    case 'month':
      return isMonth(key) ? formatMonth(key) : key;
    case 'origin':
      return textOf(`carbon.origins.${key}`);
  }
};

export const slicesOf = (footprint: Footprint, axis: Dimension): readonly Slice[] => footprint.slices[axis] ?? [];

/** Footprint along an axis, as ranges; past `shown`, the table has the others. */
export const footprintByChart = (
  footprint: Footprint,
  axis: Dimension,
  names: CarbonNames,
  theme: ChartTheme,
  shown = 10,
): ChartModel => {
  const slices = slicesOf(footprint, axis);
  const [first] = [...slices].sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
  return ranges({
    items: slices.slice(0, shown).map((slice) => ({
      label: sliceName(axis, slice.key[axis], names),
      range: slice.impacts?.gwpKgCO2e ?? null,
      tone: slice.key[axis] === null ? 'muted' : 'green',
    })),
    format: massText,
    formatRange: massRange,
    columns: [
      t(`carbonReport.columns.${axis}`),
      t('carbonReport.columns.low'),
      t('carbonReport.columns.central'),
      t('carbonReport.columns.high'),
    ],
    texts: {
      accessibleName: t('carbonReport.charts.slices.name', { axis: t(`carbonReport.columns.${axis}`).toLowerCase() }),
      reading:
        first?.share == null
          ? t('carbonReport.charts.slices.none')
          : t('carbonReport.charts.slices.reading', {
              name: sliceName(axis, first.key[axis], names),
              share: formatPercent(first.share * 100),
              kg: massText(first.impacts?.gwpKgCO2e.central ?? null),
            }),
    },
    theme,
  });
};
