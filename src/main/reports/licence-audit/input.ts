import type { CarbonFootprintView } from '@shared/contract/carbon';
import type { AuditResult } from '@shared/domain/audit';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';

/** What the audit report is made from. */
export type AuditReportInput = {
  readonly company: Company;
  readonly audit: AuditResult;
  /** Footprint of the same use; null: not asked for. */
  readonly carbon: CarbonFootprintView | null;
  /** Day of the situation described. */
  readonly asOf: Day;
  /** Day on which the document is made. */
  readonly generatedOn: Day;
};
