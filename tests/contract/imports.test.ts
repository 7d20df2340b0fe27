import { readFileSync } from 'node:fs';
import { noReadingChoices, noReviewChoices } from '@main/services/bank/bank-service';
import { noUsageChoices } from '@main/services/usage/usage-service';
import type { BankReading } from '@shared/contract/bank';
import { describe, expect, test } from 'vitest';
import { everyHost, hostOfEachTest } from '../support/host-of-each-test';

const file = (path: string, name: string) => new File([new Uint8Array(readFileSync(path))], name);

describe.each(Object.entries(everyHost))('imports through a %s', (_name, start) => {
  const host = hostOfEachTest(start);

  test('a statement is read step by step, reviewed, imported and undone', async () => {
    const { api } = host;
    await api.library.createExample({ example: 'strasbourg' });
    const statement = file('resources/examples/strasbourg-releve.csv', 'releve.csv');
    const steps: BankReading[] = [];
    for await (const step of await api.bank.read({ file: statement, choices: noReadingChoices })) steps.push(step);
    expect(steps.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'review']);
    const last = steps.at(-1);
    if (last?.kind !== 'review') throw new Error('no review');
    const { readingId } = last.review;
    const reviewed = await api.bank.review({ readingId, choices: noReviewChoices });
    expect(reviewed.items).toHaveLength(10);
    const { result, operationId } = await api.bank.import({ readingId, choices: noReviewChoices });
    expect(result).toMatchObject({ payments: 0, confirmed: 60 });
    expect(await api.bank.history()).toHaveLength(1);
    await api.activity.undo({ operationId });
    expect(await api.bank.history()).toEqual([]);
  });

  test('reading can be left before its end', async () => {
    const { api } = host;
    await api.library.createExample({ example: 'strasbourg' });
    const statement = file('resources/examples/strasbourg-releve.csv', 'releve.csv');
    const stop = new AbortController();
    const steps = await api.bank.read({ file: statement, choices: noReadingChoices }, { signal: stop.signal });
    for await (const step of steps) {
      expect(step.kind).toBe('progress');
      break;
    }
    stop.abort();
    expect(await api.bank.history()).toEqual([]);
  });

  test('a usage export is previewed; its nominal view stays closed', async () => {
    const { api } = host;
    await api.library.createExample({ example: 'strasbourg' });
    const report = file('tests/golden/usage/chatgpt-enterprise-users-monthly-2026-09.csv', 'chatgpt-2026-09.csv');
    const preview = await api.usage.preview({ file: report, choices: noUsageChoices });
    expect(preview).toMatchObject({ reading: { status: 'read' }, effect: { month: '2026-09' } });
    await expect(api.usage.dormant({ subscriptionId: null })).rejects.toMatchObject({
      data: { code: 'nominal-view-closed' },
    });
    expect((await api.usage.notice()).type).toBe('application/pdf');
  });
});
