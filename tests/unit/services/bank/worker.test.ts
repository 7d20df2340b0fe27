import { loadCatalogue } from '@main/reference/catalogue';
import { loadFxRates } from '@main/reference/fx-rates';
import { noReviewChoices } from '@main/services/bank/bank-service';
import type { BankContext } from '@main/services/bank/context';
import { openStatement } from '@main/services/bank/open-statement';
import type { ReadingStep, ReadingTask } from '@main/services/bank/read-statement';
import type { StatementReader } from '@main/services/bank/statement-reader';
import { opened } from '@shared/contract/sealed';
import type { StatementImport } from '@shared/domain/bank-records';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtWorker } from '../../../support/built-worker';

let workerFile: string;

/** A year of a busy account: so many lines, one in a hundred for ChatGPT. */
const statement = (count: number): Uint8Array => {
  const lines = Array.from({ length: count }, (_, i) => {
    const month = String(1 + (i % 9)).padStart(2, '0');
    const date = `${String(1 + (i % 28)).padStart(2, '0')}/${month}/2026`;
    const label = i % 100 === 0 ? 'PAIEMENT CB 0304 OPENAI *CHATGPT SUBSCR DUBLIN' : `PRLV SEPA FOURNISSEUR ${i}`;
    return `${date};${date};-${(i % 90) + 1},00;;${label};`;
  });
  return new TextEncoder().encode(['Date;Date de valeur;Débit;Crédit;Libellé;Solde', ...lines].join('\r\n'));
};
const task = (count: number): ReadingTask => ({
  id: 'releve',
  fileName: 'releve.csv',
  bytes: statement(count),
  options: {},
  catalogue: loadCatalogue(),
  answers: [],
});

const context: BankContext = {
  catalogue: loadCatalogue(),
  company: null,
  subscriptions: [],
  payments: [],
  lines: [],
  imports: [],
  answers: [],
  rates: { typed: [], debited: [], reference: loadFxRates() },
};
const nothingSettled = { answers: [], edits: new Map() };
const firstPage = { only: 'all', search: '', offset: 0, limit: 20 } as const;

/** Every answer a statement is asked for. */
const answersOf = async (reader: StatementReader, given: BankContext) => {
  const asked = { context: given, ...nothingSettled };
  return [
    opened(await reader.review(asked)),
    await reader.page(asked, firstPage),
    await reader.wouldWrite(asked, noReviewChoices),
  ] as const;
};

describe('a statement read off the main thread', () => {
  beforeAll(async () => {
    workerFile = await builtWorker('src/main/services/bank/worker.ts');
  });

  const opened = async (count: number, file: string | null, onStep: (step: ReadingStep) => void = () => undefined) => {
    const outcome = await openStatement(task(count), { onStep, signal: undefined, workerFile: file });
    if (!outcome.ok) throw new Error(`not read: ${outcome.error.code}`);
    return outcome.reader;
  };

  it('gives what this thread gives, step by step', async () => {
    const steps: string[] = [];
    const beside = await opened(500, workerFile, ({ step }) => steps.push(step));
    // Lines read, then operations compared: never back.
    expect([...new Set(steps)]).toEqual(['reading', 'analysing']);
    expect(steps.lastIndexOf('reading')).toBeLessThan(steps.indexOf('analysing'));
    const here = await opened(500, null);
    expect([beside.hash, beside.signature]).toEqual([here.hash, here.signature]);
    const answers = await answersOf(beside, context);
    expect(answers).toEqual(await answersOf(here, context));
    // 500 lines, one in a hundred for ChatGPT.
    expect(answers[1]).toMatchObject({ total: 500, highlighted: 5 });
    beside.close();
  });

  it('reviews against the dossier as it is now', async () => {
    const reader = await opened(500, workerFile);
    const [before] = await answersOf(reader, context);
    expect(before.recognised.importedAt).toBeNull();
    const imported: StatementImport = {
      ...{ id: 'import', fileName: 'releve.csv', hash: reader.hash, importedAt: '2026-10-01T08:00:00.000Z' },
      ...{ format: 'csv' as const, bank: null, encoding: 'utf-8', accounts: [], records: 500, refused: 0 },
      ...{ periodFrom: null, periodTo: null },
    };
    const [after] = await answersOf(reader, { ...context, imports: [imported] });
    expect(after.recognised.importedAt).toBe('2026-10-01T08:00:00.000Z');
    reader.close();
  });

  it('asks for the file again once its thread has ended', async () => {
    const reader = await opened(500, workerFile);
    const awaited = reader.review({ context, ...nothingSettled });
    reader.close();
    await expect(awaited).rejects.toThrow('reading-expired');
    await expect(reader.review({ context, ...nothingSettled })).rejects.toThrow('reading-expired');
  });

  it('ends the thread of a file that is no statement', async () => {
    const unread = { ...task(0), bytes: new TextEncoder().encode('bonjour') };
    const outcome = await openStatement(unread, { onStep: () => undefined, signal: undefined, workerFile });
    expect(outcome).toMatchObject({ ok: false, proposal: null });
  });

  it('reads 100 000 lines while the main thread goes on, and stops when told', async () => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 20);
    const told: number[] = [];
    const run = { onStep: ({ done, total }: ReadingStep) => told.push(done / total), workerFile };
    const outcome = await openStatement(task(100_000), { ...run, signal: undefined });
    const page = outcome.ok && (await outcome.reader.page({ context, ...nothingSettled }, firstPage));
    expect(page).toMatchObject({ total: 100_000, highlighted: 1_000 });
    expect(ticks).toBeGreaterThan(3);
    // Finer than two steps: dozens of them, from nothing to nearly all.
    expect(told.length).toBeGreaterThan(50);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    const cancelled = openStatement(task(100_000), {
      ...run,
      onStep: () => stop.abort(new Error('stopped by the user')),
      signal: stop.signal,
    });
    await expect(cancelled).rejects.toThrow('stopped by the user');
    if (outcome.ok) outcome.reader.close();
    clearInterval(ticking);
  });
});
