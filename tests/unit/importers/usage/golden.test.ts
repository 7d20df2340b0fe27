import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readUsageExport } from '@main/hosts/cli/readings/usage-export';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const folder = resolve('tests/golden/usage');
const number = z.number().optional();
const expectedSchema = z.object({
  reference_date: z.string(),
  files: z.record(
    z.string(),
    z.object({
      format: z.string(),
      rows: z.number(),
      seats_enabled: number,
      active: number,
      dormant: number,
      idle: number,
      idle_or_never: number,
      new: number,
      pending: number,
      deleted: number,
      never: number,
      messages: number,
      prompts: number,
      requests: number,
      members: number,
      net_spend_usd: number,
    }),
  ),
});
const expected = expectedSchema.parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')));
const resultSchema = z.object({
  format: z.string(),
  rows: z.number(),
  people: z.number(),
  counts: z.record(z.string(), z.number().nullable()),
  totals: z.record(z.string(), z.number()),
  spend: z.object({ amount: z.number(), currency: z.string() }).nullable(),
});

describe('shared samples of usage exports', () => {
  it.each(Object.entries(expected.files))('%s', (file, want) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
    const got = resultSchema.parse(readUsageExport(bytes, file, day(expected.reference_date)));
    expect(got.format).toBe(want.format);
    expect(got.rows).toBe(want.rows);
    const { active, dormant, idle, never, pending, deleted } = want;
    const counts = { active, dormant, idle: idle ?? want.idle_or_never, never, pending, deleted, new: want.new };
    for (const [key, value] of Object.entries({ ...counts, enabled: want.seats_enabled }))
      if (value !== undefined) expect([key, got.counts[key]]).toEqual([key, value]);
    for (const unit of ['messages', 'prompts', 'requests'] as const)
      if (want[unit] !== undefined) expect(got.totals[unit]).toBe(want[unit]);
    if (want.net_spend_usd !== undefined) expect(got.spend).toEqual({ amount: want.net_spend_usd, currency: 'USD' });
    if (want.members !== undefined) expect(got.people).toBe(want.members);
  });
});
