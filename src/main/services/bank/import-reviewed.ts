import type { DossierDb, Written } from '@main/db/dossier-db';
import { lastOperation } from '@main/db/repositories/last-operation';
import type { Platform } from '@main/platform/platform';
import type { StatementResult } from '@shared/contract/bank';
import type { ReviewChoices } from '@shared/domain/bank-review';
import { actionOf, applyReview, type ImportedFile, linesToWrite } from './apply-review';
import type { WorkedReview } from './review';

/** What is to be imported of a reviewed statement. */
export type ImportOrder = {
  readonly choices: ReviewChoices;
  readonly file: ImportedFile;
  /** Latest operation of the dossier the review was made against. */
  readonly since: number;
};

/** Whether an import would write a payment, a line or a price. */
export const wouldWrite = ({ review }: WorkedReview, choices: ReviewChoices): boolean =>
  review.items.some((item) => {
    const action = actionOf(item, choices);
    if (action.kind === 'ignore') return false;
    return (action.kind === 'attach' && action.updatePrice) || linesToWrite(item, choices).length > 0;
  });

/** Writes a reviewed statement as one operation; null: the dossier changed since it was reviewed, nothing is written. */
export const importReviewed = (
  db: DossierDb,
  worked: WorkedReview,
  { choices, file, since }: ImportOrder,
  platform: Pick<Platform, 'newId' | 'now'>,
): Written<StatementResult> | null => {
  if (lastOperation(db.read) !== since) return null;
  const count = worked.review.items.reduce((total, item) => total + linesToWrite(item, choices).length, 0);
  return db.write({ code: 'statement-imported', params: { name: file.fileName, count } }, (w) =>
    applyReview(w, { file, worked, choices, newId: platform.newId, now: platform.now() }),
  );
};
