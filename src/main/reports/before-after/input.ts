import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { BeforeAfter } from '@shared/domain/kpi-results';

/** What the two pages are made from. */
export type BeforeAfterInput = {
  readonly company: Pick<Company, 'name' | 'logo'>;
  readonly comparison: BeforeAfter;
  readonly generatedOn: Day;
};
