import type { ColumnMapping, MappingProposal, ParsedStatement } from '@shared/domain/bank';
import type { Coded } from '@shared/domain/figure';
import type { DateOrder } from '../../text-file';

export type CsvOptions = {
  readonly mapping?: ColumnMapping | undefined;
  /** Mappings accepted before, by signature of the header. */
  readonly remembered?: Readonly<Record<string, ColumnMapping>> | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly decimalMark?: 'comma' | 'point' | undefined;
};
export type CsvOutcome =
  | { readonly ok: true; readonly statement: ParsedStatement }
  | { readonly ok: false; readonly error: Coded; readonly proposal: MappingProposal | null };
