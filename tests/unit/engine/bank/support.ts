import { type AnalysisOptions, analyseStatement } from '@main/engine/bank';
import { loadCatalogue } from '@main/reference/catalogue';
import type { BankAnalysis, StatementTransaction } from '@shared/domain/bank';
import { day } from '@shared/domain/day';
import type { Cents } from '@shared/domain/money';

export type Line = Partial<Omit<StatementTransaction, 'bookedOn' | 'amountCents'>> & {
  readonly on: string;
  readonly cents: number;
  readonly label: string;
};

/** Operations with what the tests say nothing about filled in; numbered from 1. */
export const operations = (lines: readonly Line[]): StatementTransaction[] =>
  lines.map(({ on, cents, ...more }, i) => ({
    index: i + 1,
    line: i + 1,
    accountId: 'A',
    bookedOn: day(on),
    valueOn: null,
    purchasedOn: null,
    amountCents: cents as Cents,
    currency: 'EUR',
    originalAmount: null,
    originalCurrency: null,
    feeCents: null,
    counterparty: null,
    externalId: null,
    card: null,
    personalAccount: false,
    keys: { id: null, content: String(i) },
    ...more,
  }));

export const analyse = (lines: readonly Line[], options: AnalysisOptions = {}): BankAnalysis =>
  analyseStatement(operations(lines), loadCatalogue(), options);

/** One debit a month on that day of the month, from August 2026. */
export const monthly = (label: string, amounts: readonly number[], date = 5, more: Partial<Line> = {}): Line[] =>
  amounts.map((cents, i) => {
    const month = 8 + i;
    const year = 2026 + Math.floor((month - 1) / 12);
    return {
      on: `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      cents: -cents,
      label,
      ...more,
    };
  });
export const codes = (events: readonly { code: string }[]): string[] => events.map((event) => event.code);
