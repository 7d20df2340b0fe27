import { type Interval, interval } from '@shared/domain/interval';
import type { Scenario } from '@shared/domain/scenario';
import { type CostCategory, type CostLine, hourCategories, type ScenarioCost } from '@shared/domain/scenario-result';
import { minus, nothing, plus } from './series';

type Costed = { readonly scenario: Scenario; readonly cost: ScenarioCost; readonly hourlyCents: number | null };

/** The same uncertain hours for each tool, at the same price: what is not known of one is not known of the other. */
const sameAdministration = (a: Costed, b: Costed): boolean =>
  a.hourlyCents === b.hourlyCents &&
  JSON.stringify(a.scenario.adminHoursPerToolMonth) === JSON.stringify(b.scenario.adminHoursPerToolMonth);

/** a − b when both follow one unknown: it is low for both, or high for both. */
const minusTogether = (a: Interval, b: Interval): Interval => {
  const bounds = [a.low - b.low, a.high - b.high] as const;
  return interval(Math.min(...bounds), a.central - b.central, Math.max(...bounds));
};

const over = (line: CostLine | undefined, months: 12 | 36): Interval =>
  line === undefined ? nothing : months === 12 ? line.over12 : line.over36;

/**
 * What a scenario saves against the status quo over 12 or 36 months, in euro cents: category by category. A category
 * that is the same month by month saves nothing, and administration under one hypothesis moves together; the others
 * are taken as independent. `basis` « cash » leaves the hours of the staff out.
 */
export const savingBetween = (statusQuo: Costed, other: Costed, months: 12 | 36, basis: 'full' | 'cash'): Interval => {
  const difference = (category: CostCategory): Interval => {
    const [before, after] = [statusQuo, other].map(({ cost }) => cost.lines.find((line) => line.category === category));
    if (JSON.stringify(before?.byMonth) === JSON.stringify(after?.byMonth)) return nothing;
    const together = category === 'admin-hours' && sameAdministration(statusQuo, other);
    return (together ? minusTogether : minus)(over(before, months), over(after, months));
  };
  return statusQuo.cost.lines
    .map(({ category }) => category)
    .filter((category) => basis === 'full' || !hourCategories.includes(category))
    .map(difference)
    .reduce(plus, nothing);
};
