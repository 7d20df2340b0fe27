import type { Day } from '@shared/domain/day';
import type { UsageFormat, UsagePeriod } from '@shared/domain/usage';
import type { DelimitedRow } from '../../text-file';
import type { ReadingContext, ValueColumns } from '../context';
import type { RowOutcome } from '../part';
import type { UsageTable } from '../table';

type Partial = Omit<ReadingContext, 'period' | 'reportedOn'>;

/** One export of one vendor: how it is recognised (by its set of headers) and how a row is read. */
export type FormatReader = {
  readonly id: UsageFormat;
  readonly matches: (table: UsageTable) => boolean;
  readonly values: ValueColumns;
  /** The period that the columns themselves give. */
  readonly period: (context: Partial) => UsagePeriod | null;
  readonly reportedOn: (context: Partial) => Day | null;
  /** True when the figures cannot be dated without a period: it is asked when the file does not give it. */
  readonly needsPeriod: boolean;
  readonly read: (context: ReadingContext, row: DelimitedRow) => RowOutcome;
  /** What must be said with every figure of such a file. */
  readonly caveats: readonly string[];
};

export const noPeriod = (): null => null;
