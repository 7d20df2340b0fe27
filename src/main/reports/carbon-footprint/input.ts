import type { CarbonFootprintView, CarbonLeversView } from '@shared/contract/carbon';
import type { BudgetStatus, ElectricityTrend } from '@shared/domain/carbon-outcomes';
import type { Company } from '@shared/domain/company';
import type { Day, Month } from '@shared/domain/day';

/** What the carbon report is made from. */
export type CarbonReportInput = {
  readonly company: Company;
  readonly view: CarbonFootprintView;
  readonly levers: CarbonLeversView;
  readonly budgets: readonly BudgetStatus[];
  readonly budgetMonth: Month;
  readonly trend: ElectricityTrend;
  /** Day on which the document is made. */
  readonly generatedOn: Day;
};
