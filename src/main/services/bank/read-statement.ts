import { analyseStatement } from '@main/engine/bank';
import { type ReadOptions, readBankStatement } from '@main/importers/bank';
import type { MappingProposal, RememberedAnswer } from '@shared/domain/bank';
import type { Catalogue } from '@shared/domain/catalogue';
import type { Coded } from '@shared/domain/figure';
import { fileHash } from './mask';
import type { StatementReading } from './statement-reading';

/** A file to be read as a statement, with what helps to recognise it. */
export type ReadingTask = {
  readonly id: string;
  readonly fileName: string;
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

/** Why a file is no statement; `proposal`: choosing its columns would make it one. */
export type Unreadable = { readonly ok: false; readonly error: Coded; readonly proposal: MappingProposal | null };

export type ReadingPace = {
  readonly onStep: (step: ReadingStep) => void;
  /**
   * Lets the rest of the program go on before each of the two long steps. Without it the thread is the statement's own,
   * and steps are said as they go; said to the very thread that computes, they would all arrive at the end.
   */
  readonly pause?: () => Promise<void>;
};

/** Reads and analyses one statement. */
export const readStatement = async (
  task: ReadingTask,
  { onStep, pause }: ReadingPace,
): Promise<{ readonly ok: true; readonly reading: StatementReading } | Unreadable> => {
  const told = (step: ReadingStep['step']) =>
    pause ? {} : { onProgress: (done: number, total: number) => onStep({ step, done, total }) };
  onStep({ step: 'reading', done: 0, total: 1 });
  await pause?.();
  const read = readBankStatement(task.bytes, { ...task.options, ...told('reading') });
  if (!read.ok) return { ok: false, error: read.error, proposal: read.proposal };
  const { statement } = read;
  onStep({ step: 'analysing', done: 0, total: statement.transactions.length });
  await pause?.();
  const analysis = analyseStatement(statement.transactions, task.catalogue, {
    answers: task.answers,
    ...told('analysing'),
  });
  const { id, fileName, bytes } = task;
  return { ok: true, reading: { id, fileName, hash: fileHash(bytes), statement, analysis } };
};
