import { noReadingChoices, noReviewChoices } from '@main/services/bank/bank-service';
import type { Core } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { opened } from '@shared/contract/sealed';
import type { BankReview } from '@shared/domain/bank-review';
import { bankSentence } from '@shared/text/bank-sentence';
import { t, textOf } from '@shared/text/translate';
import { CommandFailure } from '../output';
import { fileAt, type ImportRun } from './run';

/** A file that leaves a question open cannot be imported by a command: nobody is there to answer. */
const refuseUndecided = ({ recognised }: BankReview): void => {
  const [question] = recognised.questions;
  if (!question) return;
  const asked = textOf(`bank.questions.${question.code}`);
  throw new CommandFailure(
    t('cli.importer.statementQuestion', { question: asked, samples: question.examples.join(', ') }),
  );
};

const reviewOf = async (core: Core, client: Client, path: string): Promise<BankReview> => {
  const file = fileAt(path);
  for await (const step of core.bank.read(client, file, noReadingChoices)) {
    if (step.kind === 'unreadable') throw new CommandFailure(bankSentence('errors', step.error));
    if (step.kind === 'review') return opened(step.review);
  }
  throw new CommandFailure(t('errors.cancelled'));
};

type LeftOut = { readonly line: number; readonly reason: string; readonly message: string };

const leftOut = ({ recognised, questions }: BankReview): LeftOut[] => [
  ...recognised.refused.map(({ line, reason }) => ({ line, reason, message: textOf(`bank.refused.${reason}`) })),
  ...questions.flatMap(({ lines, label }) =>
    lines.map(({ line }) => ({ line, reason: 'to-confirm', message: t('cli.importer.statementToConfirm', { label }) })),
  ),
];

const count = (review: BankReview, ...states: readonly string[]): number =>
  review.items.flatMap(({ lines }) => lines).filter(({ state }) => states.includes(state)).length;

/** `sobria importer releve`: what the review proposes; labels to confirm are left out and said. */
export const importStatement = async (
  core: Core,
  client: Client,
  path: string,
  options: { readonly simuler?: boolean },
): Promise<ImportRun> => {
  const review = await reviewOf(core, client, path);
  refuseUndecided(review);
  const lines = leftOut(review).sort((a, b) => a.line - b.line);
  const fresh = count(review, 'fresh', 'paid');
  const written = !options.simuler && fresh > 0;
  const planned = {
    created: review.items.filter(({ proposal }) => proposal === 'create').length,
    updated: 0,
    payments: review.items
      .flatMap((item) => item.lines)
      .filter(({ state, role, currency }) => state === 'fresh' && role !== 'fee' && currency === 'EUR').length,
    confirmed: count(review, 'paid'),
    known: count(review, 'known'),
    possible: count(review, 'possible'),
    unanswered: lines.filter(({ reason }) => reason === 'to-confirm').length,
    refused: review.recognised.refused.length,
  };
  const done = written ? (await core.bank.import(client, review.readingId, noReviewChoices)).result : planned;
  return {
    document: { written, ...planned, ...done, leftOut: lines, warnings: review.recognised.warnings },
    summary: t('cli.importer.statementDone', {
      created: done.created,
      payments: done.payments,
      confirmed: done.confirmed,
      known: done.known,
      unanswered: done.unanswered,
      refused: done.refused,
    }),
    details: [
      ...review.recognised.warnings.map((warning) => bankSentence('warnings', warning)),
      ...lines.map(({ line, message }) => t('cli.importer.line', { line, message })),
    ],
  };
};
