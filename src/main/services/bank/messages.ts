import type { ReadOptions, ReadOutcome } from '@main/importers/bank';
import type { BankAnalysis, RememberedAnswer, StatementTransaction } from '@shared/domain/bank';
import type { Catalogue } from '@shared/domain/catalogue';

/** What the worker thread is started with. */
export type ReadingTask = {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly catalogue: Catalogue;
  readonly answers: readonly RememberedAnswer[];
};

/** How far a reading is: lines read, then operations compared with the known labels. */
export type ReadingStep = {
  readonly step: 'reading' | 'analysing';
  readonly done: number;
  readonly total: number;
};

/** A statement with its analysis; null: it could not be read. */
export type ReadingOutcome = { readonly read: ReadOutcome; readonly analysis: BankAnalysis | null };

/** Part of a statement on its way back: received whole, a hundred thousand lines would hold the main thread a second. */
export type ReadingSlice = { readonly slice: readonly StatementTransaction[] };
