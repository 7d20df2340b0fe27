import { parentPort, workerData } from 'node:worker_threads';
import { openWriter } from '@main/db/connection';
import { dossierDb } from '@main/db/dossier-db';
import { createPlatform } from '@main/platform/platform';
import { seal } from '@shared/contract/sealed';
import { bankReviewSchema } from '@shared/domain/bank-review';
import { Refusal } from '@shared/domain/refusal';
import type { BankContext } from './context';
import { type ImportOrder, importReviewed, wouldWrite } from './import-reviewed';
import type { ImportTarget, StatementMessage, StatementQuestion } from './messages';
import { type ReadingTask, readStatement } from './read-statement';
import type { WorkedReview } from './review';
import { type Desk, deskOf } from './review-desk';

/**
 * Entry of the thread of one statement: read with its steps on the way, then kept to be reviewed as often as the person
 * answers. Ended from outside.
 */
const say = (message: StatementMessage): void => parentPort?.postMessage(message);
let context: BankContext | null = null;

const importInto = ({ file, passphrase, home }: ImportTarget, worked: WorkedReview, order: ImportOrder) => {
  const platform = createPlatform(home);
  const db = dossierDb(file, openWriter(file, passphrase), platform);
  try {
    return importReviewed(db, worked, order, platform);
  } finally {
    db.close();
  }
};

const answerTo = (desk: Desk, question: StatementQuestion): unknown => {
  context = question.asked.context ?? context;
  if (context === null) throw new Error('a statement is reviewed against a dossier');
  const asked = { ...question.asked, context };
  if (question.kind === 'page') return desk.page(asked, question.query);
  if (question.kind === 'work') return desk.work(asked);
  if (question.kind === 'would-write') return wouldWrite(desk.work(asked), question.choices);
  if (question.kind === 'import') return importInto(question.into, desk.work(asked), question.order);
  return seal(bankReviewSchema.parse(desk.work(asked).review)).text;
};

const read = await readStatement(workerData as ReadingTask, { onStep: (step) => say({ kind: 'step', step }) });
if (read.ok) {
  const desk = deskOf(read.reading);
  parentPort?.on('message', (question: StatementQuestion) => {
    const { id } = question;
    try {
      say({ kind: 'answer', id, value: answerTo(desk, question) });
    } catch (error) {
      // A class does not cross to another thread: a refusal goes as its code.
      if (error instanceof Refusal) say({ kind: 'refused', id, code: error.code, params: error.params });
      else say({ kind: 'fault', id, error });
    }
  });
  say({ kind: 'read', outcome: { ok: true, hash: desk.hash, signature: desk.signature } });
} else say({ kind: 'read', outcome: read });
