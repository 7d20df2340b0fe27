import type { BriefingTeam } from '../domain/committee-briefing';
import { massText } from '../text/carbon-mass';
import { teamName } from '../text/committee-lines';
import { t } from '../text/translate';
import type { ChartModel } from './model';
import { targets } from './targets';
import type { ChartTheme } from './theme';

const tones = { ok: 'green', warning: 'ochre', exceeded: 'brick', unknown: 'slate' } as const;

/** Carbon of each published group against its budget. */
export const committeeTeamsChart = (lines: readonly BriefingTeam[], theme: ChartTheme): ChartModel => {
  const drawn = lines.filter(({ kgCO2e, limitKg }) => kgCO2e !== null && limitKg !== null);
  return targets({
    items: drawn.map((line) => ({
      label: teamName(line),
      value: line.kgCO2e?.central ?? null,
      target: line.limitKg,
      format: massText,
      tone: tones[line.level],
    })),
    columns: [
      t('carbonReport.budgetColumns.team'),
      t('carbonReport.budgetColumns.consumed'),
      t('carbonReport.budgetColumns.limit'),
    ],
    label: (value, target) => t('carbonReport.charts.budgets.label', { value, target }),
    texts: {
      accessibleName: t('carbonReport.charts.budgets.name'),
      reading: t('carbonReport.charts.budgets.reading', {
        count: drawn.filter(({ level }) => level === 'exceeded').length,
        total: drawn.length,
      }),
    },
    theme,
  });
};
