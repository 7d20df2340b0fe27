import { type UsageRow, untoldUsage } from '@shared/domain/carbon';
import { month } from '@shared/domain/day';
import { beforeEach, describe, expect, test } from 'vitest';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost } from '../support/hosts';

const row = (at: string, requests: number): Omit<UsageRow, 'id'> => ({
  ...untoldUsage,
  month: month(at),
  model: 'openai/gpt-4o',
  requests,
  outputTokensPerRequest: 100,
  origin: 'measured',
});

/** Months are added up once and kept: whatever is written, the figures must be those of the file. */
describe('uses kept by month', () => {
  const host = hostOfEachTest(directHost, '2025-07-31T09:00:00.000Z');
  beforeEach(async () => {
    await host.api.library.create({ name: 'Mois', passphrase: null });
  });

  const requestsByMonth = async (): Promise<Record<string, number>> => {
    const { footprint } = await host.api.carbon.footprint({ period: null });
    return Object.fromEntries((footprint.slices.month ?? []).map(({ key, requests }) => [key.month, requests]));
  };
  const shown = async (at: string) =>
    (await host.api.carbon.usages({ month: month(at) })).map(({ requests, rows }) => ({ requests, rows }));

  test('a row added, changed, moved to another month, removed, then each taken back', async () => {
    const { carbon, activity } = host.api;
    await carbon.saveUsage(row('2025-05', 10));
    await carbon.saveUsage(row('2025-06', 20));
    expect(await requestsByMonth()).toEqual({ '2025-05': 10, '2025-06': 20 });

    const added = await carbon.saveUsage(row('2025-06', 5));
    expect(await requestsByMonth()).toEqual({ '2025-05': 10, '2025-06': 25 });
    expect(await shown('2025-06')).toEqual([{ requests: 25, rows: 2 }]);

    // From June to May: both months change. 10 + 7 = 17; 25 − 5 = 20.
    const moved = await carbon.saveUsage({ ...added.result, month: month('2025-05'), requests: 7 });
    expect(await requestsByMonth()).toEqual({ '2025-05': 17, '2025-06': 20 });
    expect(await shown('2025-05')).toEqual([{ requests: 17, rows: 2 }]);

    const removed = await carbon.removeUsages({ ids: [added.result.id] });
    expect(await requestsByMonth()).toEqual({ '2025-05': 10, '2025-06': 20 });

    const back = async (operationId: string | null) => {
      if (operationId === null) throw new Error('nothing was written');
      await activity.undo({ operationId });
    };
    await back(removed.operationId);
    expect(await requestsByMonth()).toEqual({ '2025-05': 17, '2025-06': 20 });
    await back(moved.operationId);
    expect(await requestsByMonth()).toEqual({ '2025-05': 10, '2025-06': 25 });
    await back(added.operationId);
    expect(await requestsByMonth()).toEqual({ '2025-05': 10, '2025-06': 20 });
  });

  test('a month that had no row appears, and goes with its last row', async () => {
    const { carbon } = host.api;
    await carbon.saveUsage(row('2025-05', 10));
    expect((await carbon.options()).months).toEqual(['2025-05']);
    const { result } = await carbon.saveUsage(row('2025-03', 4));
    expect((await carbon.options()).months).toEqual(['2025-03', '2025-05']);
    await carbon.removeUsages({ ids: [result.id] });
    expect((await carbon.options()).months).toEqual(['2025-05']);
    expect(await shown('2025-03')).toEqual([]);
  });
});
