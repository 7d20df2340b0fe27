import type { StatementImport } from '@shared/domain/bank-records';
import type { Recognised } from '@shared/domain/bank-review';
import { maskAccount, maskLabel } from './mask';
import type { StatementReading } from './statement-reading';

/** What the review says of the file itself. Account numbers and cards are masked here. */
export const recognisedOf = (reading: StatementReading, imports: readonly StatementImport[]): Recognised => {
  const { statement } = reading;
  let [from, to] = [statement.transactions[0]?.bookedOn ?? null, statement.transactions[0]?.bookedOn ?? null];
  for (const { bookedOn } of statement.transactions) {
    if (from === null || bookedOn < from) from = bookedOn;
    if (to === null || bookedOn > to) to = bookedOn;
  }
  const masked = (params: Record<string, string | number>) =>
    typeof params.account === 'string' ? { ...params, account: maskAccount(params.account) } : params;
  return {
    fileName: reading.fileName,
    format: statement.format,
    bank: statement.bank,
    encoding: statement.encoding,
    accounts: statement.accounts.map(({ id, currency, balanceCents }) => ({
      id: maskAccount(id),
      currency,
      balanceCents,
    })),
    periodFrom: from,
    periodTo: to,
    records: statement.records,
    operations: statement.transactions.length,
    importedAt: imports.find(({ hash }) => hash === reading.hash)?.importedAt ?? null,
    warnings: statement.warnings.map(({ code, params }) => ({ code, params: masked(params) })),
    questions: statement.questions,
    mapping: statement.mapping,
    ignored: statement.ignored.slice(0, 2_000).map((one) => ({ ...one, label: maskLabel(one.label) })),
    refused: statement.refused.slice(0, 20_000),
  };
};
