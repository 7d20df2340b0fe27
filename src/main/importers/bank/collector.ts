import type {
  BankFormat,
  IgnoredReason,
  IgnoredRecord,
  MappingProposal,
  ParsedStatement,
  RefusedReason,
  RefusedRecord,
  StatementAccount,
  StatementQuestion,
} from '@shared/domain/bank';
import type { Coded } from '@shared/domain/figure';
import type { Cents } from '@shared/domain/money';
import { contentKeys } from './dedup';
import type { TransactionDraft } from './draft';
import { passed } from './progress';
import { cleanText, maskCards, squeeze } from './text';

/** Account of a file that names none. */
export const UNKNOWN_ACCOUNT = 'unknown';

/** What became of one data record. */
export type RecordOutcome =
  | { readonly kind: 'transaction'; readonly draft: TransactionDraft }
  | {
      readonly kind: 'ignored';
      readonly label: string;
      readonly amountCents: number | null;
      readonly reason: IgnoredReason;
    }
  | { readonly kind: 'refused'; readonly reason: RefusedReason };
export const refusedAs = (reason: RefusedReason): RecordOutcome => ({ kind: 'refused', reason });

type AccountPatch = Partial<Omit<StatementAccount, 'id' | 'openingCents' | 'balanceCents'>> & {
  readonly openingCents?: number | null;
  readonly balanceCents?: number | null;
};

const EXCERPT = 120;

/**
 * Gathers what a parser reads, in file order. `records` counts the data records met, before they are read: at the end
 * every record must be a transaction, an ignored record or a refused one.
 */
export const createCollector = (format: BankFormat) => {
  const transactions: (TransactionDraft & { readonly index: number })[] = [];
  const ignored: IgnoredRecord[] = [];
  const refused: RefusedRecord[] = [];
  const accounts = new Map<string, StatementAccount>();
  const warnings: Coded[] = [];
  const questions: StatementQuestion[] = [];
  let records = 0;
  let operations = 0;

  const account = (id: string, patch: AccountPatch = {}): void => {
    const before = accounts.get(id) ?? {
      id,
      currency: 'EUR',
      openingCents: null,
      openingOn: null,
      balanceCents: null,
      balanceOn: null,
    };
    accounts.set(id, { ...before, ...patch, id } as StatementAccount);
  };

  const transaction = (draft: TransactionDraft): void => {
    operations += 1;
    if (!accounts.has(draft.accountId)) account(draft.accountId, { currency: draft.currency });
    transactions.push({ ...draft, label: cleanText(draft.label), index: operations });
  };

  return {
    /** Counts a record and files what became of it; `source` is the line as it stands, to show when it is refused. */
    put: (line: number, source: string, outcome: RecordOutcome): void => {
      records += 1;
      passed(line);
      if (outcome.kind === 'transaction') transaction(outcome.draft);
      else if (outcome.kind === 'ignored') {
        if (outcome.reason !== 'balance' && outcome.reason !== 'total') operations += 1;
        const amountCents = outcome.amountCents as Cents | null;
        ignored.push({ line, label: squeeze(outcome.label), amountCents, reason: outcome.reason });
      } else {
        refused.push({ line, reason: outcome.reason, excerpt: maskCards(squeeze(source)).slice(0, EXCERPT) });
      }
    },
    account,
    warn: (code: string, params: Coded['params'] = {}): void => {
      warnings.push({ code, params });
    },
    ask: (question: StatementQuestion): void => {
      if (!questions.some((known) => known.code === question.code)) questions.push(question);
    },
    transactions: transactions as readonly (TransactionDraft & { readonly index: number })[],
    ignored: ignored as readonly IgnoredRecord[],
    accounts: accounts as ReadonlyMap<string, StatementAccount>,
    recordCount: (): number => records,
    finish: (about: {
      readonly bank: string | null;
      readonly dialect: string | null;
      readonly encoding: string;
      readonly mapping?: MappingProposal | null;
    }): ParsedStatement => {
      const repeated = repeatedIdentifiers(transactions);
      if (repeated > 0) warnings.push({ code: 'duplicate-identifiers', params: { count: repeated } });
      return {
        format,
        bank: about.bank,
        dialect: about.dialect,
        encoding: about.encoding,
        accounts: [...accounts.values()],
        transactions: contentKeys(transactions),
        ignored,
        refused,
        records,
        warnings,
        questions,
        mapping: about.mapping ?? null,
      };
    },
  };
};
export type Collector = ReturnType<typeof createCollector>;

/** Banks reuse identifiers: both operations are kept, and it is said. */
const repeatedIdentifiers = (transactions: readonly TransactionDraft[]): number => {
  const seen = new Set<string>();
  let repeated = 0;
  for (const { accountId, externalId } of transactions) {
    if (externalId === null) continue;
    const key = `${accountId}|${externalId}`;
    if (seen.has(key)) repeated += 1;
    seen.add(key);
  }
  return repeated;
};
