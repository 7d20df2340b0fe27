import type { BriefingTeam } from '../domain/committee-briefing';
import { teamName } from '../text/committee-lines';
import { consumedBudgets } from './carbon/consumed-budgets';
import type { ChartModel } from './model';
import type { ChartTheme } from './theme';

/** Carbon of each published group against its budget. */
export const committeeTeamsChart = (lines: readonly BriefingTeam[], theme: ChartTheme): ChartModel =>
  consumedBudgets(
    lines
      .filter(({ kgCO2e, limitKg }) => kgCO2e !== null && limitKg !== null)
      .map((line) => ({
        label: teamName(line),
        consumedKg: line.kgCO2e?.central ?? null,
        limitKg: line.limitKg,
        state: line.level,
      })),
    theme,
  );
