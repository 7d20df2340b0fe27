import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStatement } from '@main/hosts/cli/readings/statement';
import { loadCatalogue } from '@main/reference/catalogue';
import { describe, expect, it } from 'vitest';

type Expected = {
  date: string;
  op_date?: string;
  amount: number;
  label_contains?: string;
  vendor?: string;
  tx_index?: number;
  linked_to?: string;
};
type ExpectedFile = {
  file: string;
  account: string;
  balance: number | null;
  balance_date: string | null;
  encoding: string;
  transactions: number;
  sum_debits: number;
  sum_credits: number;
  recurring_ai: { vendor: string; product: string; cadence: string; lines: Expected[]; last_amount: number }[];
  usage_based_ai: Expected[];
  ambiguous: Expected[];
  not_ai_traps: Expected[];
  fx_fees: Expected[];
  ignored_records: Expected[];
};
type Output = {
  format: string;
  encoding: string;
  accounts: { id: string; balance: number | null; balanceDate: string | null }[];
  transactions: { index: number; date: string; opDate: string | null; amount: number; label: string }[];
  ignored: { label: string; amount: number }[];
  refused: unknown[];
  recurring: { vendor: string; cadence: string; indexes: number[]; lastAmount: number }[];
  usageBased: { indexes: number[] }[];
  ambiguous: { index: number; candidates: string[] }[];
  fxFees: { index: number; linkedTo: number | null }[];
  warnings: unknown[];
};

const folder = join(import.meta.dirname, 'bank');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { files: ExpectedFile[] };
const norm = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

describe.each(expected.files)('statement $file', (file) => {
  const got = readStatement(
    new Uint8Array(readFileSync(join(folder, file.file))),
    file.file,
    loadCatalogue(),
  ) as unknown as Output;
  const at = (e: Expected) =>
    got.transactions
      .filter(
        (t) =>
          (t.date === e.date || t.opDate === e.date || t.date === e.op_date) && Math.abs(t.amount - e.amount) < 0.005,
      )
      .map((t) => t.index);
  const flagged = new Set([...got.recurring, ...got.usageBased].flatMap((one) => one.indexes));
  const asked = new Set(got.ambiguous.map((one) => one.index));
  const sum = (sign: number) =>
    Math.round(
      got.transactions.filter((t) => Math.sign(t.amount) === sign).reduce((total, t) => total + t.amount, 0) * 100,
    ) / 100;

  it('reads every operation, and keeps those to ignore apart', () => {
    expect(got.refused).toEqual([]);
    expect(got.warnings).toEqual([]);
    expect([file.transactions, file.transactions - file.ignored_records.length]).toContain(got.transactions.length);
    expect(got.ignored.map((one) => one.amount)).toEqual(file.ignored_records.map((one) => one.amount));
    for (const record of file.ignored_records) expect(at(record)).toEqual([]);
  });

  it('adds up to the cent', () => {
    expect(sum(-1)).toBeCloseTo(file.sum_debits, 2);
    expect(sum(1)).toBeCloseTo(file.sum_credits, 2);
  });

  it('names encoding, account and balance', () => {
    expect(got.encoding).toBe(file.encoding);
    expect(got.accounts).toEqual([{ id: file.account, balance: file.balance, balanceDate: file.balance_date }]);
  });

  it('numbers operations as the file does, ignored ones included', () => {
    const lines = [...file.recurring_ai.flatMap((one) => one.lines), ...file.ambiguous, ...file.not_ai_traps];
    for (const line of lines) expect(at(line)).toContain(line.tx_index);
  });

  it('finds the recurring payments with their cadence', () => {
    for (const payment of file.recurring_ai) {
      const want = payment.lines.flatMap(at);
      const found = got.recurring.find(
        (one) =>
          (norm(one.vendor).includes(norm(payment.vendor)) || norm(payment.vendor).includes(norm(one.vendor))) &&
          one.indexes.some((i) => want.includes(i)),
      );
      expect(found, `${payment.vendor} ${payment.product}`).toBeDefined();
      expect(found?.cadence).toBe(payment.cadence);
      expect(found?.lastAmount).toBe(payment.last_amount);
      expect([...(found?.indexes ?? [])].sort()).toEqual(want.sort());
    }
    expect(got.recurring).toHaveLength(file.recurring_ai.length);
  });

  it('tells usage from subscriptions, and does not take a first name or a wind for a tool', () => {
    for (const charge of file.usage_based_ai)
      expect(got.usageBased.flatMap((one) => one.indexes)).toEqual(expect.arrayContaining(at(charge)));
    for (const trap of file.not_ai_traps) {
      expect(at(trap)).not.toEqual([]);
      expect(at(trap).some((i) => flagged.has(i) || asked.has(i))).toBe(false);
    }
  });

  it('asks about what the label does not settle', () => {
    const asking = file.ambiguous.flatMap(at);
    expect([...asked].sort()).toEqual(asking.sort());
    expect(asking.some((i) => flagged.has(i))).toBe(false);
    for (const one of got.ambiguous) expect(one.candidates.length).toBeGreaterThan(0);
  });

  it('ties exchange fees to the payment they were taken for', () => {
    expect(got.fxFees).toHaveLength(file.fx_fees.length);
    for (const fee of file.fx_fees) {
      const link = got.fxFees.find((one) => at(fee).includes(one.index));
      const vendor = got.recurring.find((one) => one.indexes.includes(link?.linkedTo ?? -1))?.vendor;
      expect(vendor).toBe(fee.linked_to);
    }
  });
});
