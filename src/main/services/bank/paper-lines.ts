import { cleanLabel, merchantKey } from '@main/engine/bank';
import type { RememberedAnswer, StatementTransaction } from '@shared/domain/bank';
import type { PaperLine, PaperPage } from '@shared/domain/bank-review';
import { maskLabel } from './mask';
import type { WorkedReview } from './review';
import type { StatementReading } from './statement-reading';

export type PaperQuery = {
  readonly only: 'all' | 'ai';
  readonly search: string;
  readonly offset: number;
  readonly limit: number;
};

type Known = Pick<PaperLine, 'kind' | 'toolName' | 'role' | 'matchedText'>;
const ordinary: Known = { kind: 'ordinary', toolName: null, role: null, matchedText: '' };

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const recognised = ({ review }: WorkedReview): ReadonlyMap<number, Known> => {
  const known = new Map<number, Known>();
  for (const { lines, label } of review.questions)
    for (const { index, role } of lines)
      known.set(index, { kind: 'to-confirm', toolName: null, role, matchedText: label });
  for (const { lines, toolName, matchedText } of review.items)
    for (const { index, role } of lines) known.set(index, { kind: 'tool', toolName, role, matchedText });
  return known;
};

const SHORTEST = 2;
const LONGEST = 200;

/** Merchant under which a debit would be remembered. */
const patternOf = (tx: StatementTransaction): string | null => {
  if (tx.amountCents >= 0) return null;
  const pattern = merchantKey(cleanLabel(tx.label, tx.counterparty));
  return pattern.length < SHORTEST || pattern.length > LONGEST ? null : pattern;
};

const answerTo = (pattern: string | null, answers: readonly RememberedAnswer[]): PaperLine['answered'] => {
  if (pattern === null) return null;
  const found = answers.find((answer) => pattern === answer.pattern || pattern.startsWith(`${answer.pattern} `));
  return found?.decision.kind ?? null;
};

/** A page of the whole statement in the order of the file. Card and account numbers are masked; nothing is kept. */
export const paperPage = (
  reading: StatementReading,
  worked: WorkedReview,
  answers: readonly RememberedAnswer[],
  { only, search, offset, limit }: PaperQuery,
): PaperPage => {
  const known = recognised(worked);
  const wanted = plain(search.trim());
  const shown = reading.statement.transactions.filter(
    ({ index, label }) =>
      (only === 'all' || known.has(index)) && (wanted === '' || plain(maskLabel(label)).includes(wanted)),
  );
  return {
    total: shown.length,
    highlighted: known.size,
    lines: shown.slice(offset, offset + limit).map((tx): PaperLine => {
      const pattern = patternOf(tx);
      return {
        index: tx.index,
        line: tx.line,
        bookedOn: tx.bookedOn,
        amountCents: tx.amountCents,
        currency: tx.currency,
        label: maskLabel(tx.label).slice(0, 300),
        ...(known.get(tx.index) ?? ordinary),
        pattern,
        answered: answerTo(pattern, answers),
      };
    }),
  };
};
