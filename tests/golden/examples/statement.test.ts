import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { payments, subscriptions } from '@main/db/repositories';
import { readBankStatement } from '@main/importers/bank';
import { describe, expect, it } from 'vitest';
import { exampleDossier } from './support';

const read = () => {
  const outcome = readBankStatement(new Uint8Array(readFileSync('resources/examples/strasbourg-releve.csv')));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.statement;
};

describe('the bank export of the Strasbourg example', () => {
  it('is the file that its script writes', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/make-examples.mjs', '--verifier'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
  it('is recognised as CIC or Crédit Mutuel and wholly read: 78 AI payments, 24 commissions, 102 ordinary lines', () => {
    const statement = read();
    expect(statement.format).toBe('csv');
    expect(statement.bank).toMatch(/CIC/);
    expect(statement.refused).toEqual([]);
    expect(statement.ignored).toEqual([]);
    // 13 subscriptions × 6 months = 78; 4 in dollars by company card × 6 = 24; 13 monthly × 6 + 24 others = 102.
    expect(statement.transactions).toHaveLength(78 + 24 + 102);
  });
  it('holds every payment of the example on its day, as debited', () => {
    const { read: db } = exampleDossier('strasbourg');
    const lines = read().transactions.map((t) => `${t.bookedOn} ${t.amountCents} ${t.label}`);
    for (const payment of payments.list(db)) {
      const start = `${payment.paidOn} ${-(payment.debitedCents ?? 0)} `;
      expect(lines.filter((line) => line.startsWith(start) && line.includes(payment.label ?? '?'))).toHaveLength(1);
    }
    expect(subscriptions.list(db)).toHaveLength(13);
  });
});
