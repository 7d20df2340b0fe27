import type { RememberedAnswer } from '@shared/domain/bank';
import type { CreationEdit, PaperPage } from '@shared/domain/bank-review';
import type { BankContext } from './context';
import { type PaperQuery, paperPage } from './paper-lines';
import { reviewStatement, type WorkedReview } from './review';
import type { StatementReading } from './statement-reading';

/** What a statement is reviewed with: the dossier, and what the person settled so far. */
export type Asked = {
  readonly context: BankContext;
  readonly answers: readonly RememberedAnswer[];
  readonly edits: ReadonlyMap<string, CreationEdit>;
};

/** Answers about one statement; the review asked last is kept, its pages rest on it. */
export type Desk = {
  readonly hash: string;
  readonly signature: string | null;
  readonly work: (asked: Asked) => WorkedReview;
  readonly page: (asked: Asked, query: PaperQuery) => PaperPage;
};

export const deskOf = (reading: StatementReading): Desk => {
  let last: { readonly context: BankContext; readonly settled: string; readonly worked: WorkedReview } | null = null;
  const work = ({ context, answers, edits }: Asked): WorkedReview => {
    const settled = JSON.stringify([answers, [...edits]]);
    if (last?.context !== context || last.settled !== settled)
      last = { context, settled, worked: reviewStatement(reading, context, answers, edits) };
    return last.worked;
  };
  return {
    hash: reading.hash,
    signature: reading.statement.mapping?.signature ?? null,
    work,
    page: (asked, query) => paperPage(reading, work(asked), [...asked.answers, ...asked.context.answers], query),
  };
};
