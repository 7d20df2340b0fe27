import type { Written } from '@main/db/dossier-db';
import type { Platform } from '@main/platform/platform';
import type { StatementResult } from '@shared/contract/bank';
import type { Sealed } from '@shared/contract/sealed';
import type { BankReview, PaperPage, ReviewChoices } from '@shared/domain/bank-review';
import type { OpenDossier } from '../library/open-dossier';
import type { ImportOrder } from './import-reviewed';
import type { PaperQuery } from './paper-lines';
import type { ReadingStep, Unreadable } from './read-statement';
import type { Asked } from './review-desk';

/** A statement that was read, kept where it was read: in this thread, or in one of its own. */
export type StatementReader = {
  /** SHA-256 of the file. */
  readonly hash: string;
  /** Signature of its columns, when they were told rather than known. */
  readonly signature: string | null;
  /** Sealed when it comes from another thread. */
  readonly review: (asked: Asked) => Promise<BankReview | Sealed>;
  /** Whether an import would write anything. */
  readonly wouldWrite: (asked: Asked, choices: ReviewChoices) => Promise<boolean>;
  /**
   * Imports it, where it is kept: null when the dossier changed since `order.since`. Nothing else may be written
   * meanwhile. @throws Refusal as a write does
   */
  readonly import: (
    asked: Asked,
    order: ImportOrder,
    into: OpenDossier,
    platform: Platform,
  ) => Promise<Written<StatementResult> | null>;
  /** A page of the whole statement. */
  readonly page: (asked: Asked, query: PaperQuery) => Promise<PaperPage>;
  /** Lets the statement go. */
  readonly close: () => void;
};

export type ReadingRun = {
  readonly onStep: (step: ReadingStep) => void;
  /** Aborting ends the thread at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal | undefined;
  /** Bundled worker; null: read in this thread. Found beside the running file when not given. */
  readonly workerFile?: string | null;
};
export type ReadingOutcome = { readonly ok: true; readonly reader: StatementReader } | Unreadable;
