import { readdirSync, readFileSync } from 'node:fs';
import { readMappedUsage, readUsage } from '@main/importers/usage';
import { readCountMap, readList } from '@main/importers/usage/literals';
import type { UsageReading } from '@shared/domain/usage';
import { usageReadingSchema } from '@shared/domain/usage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const folder = 'tests/golden/usage';
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));

/** Every data row ends in exactly one place. */
const accountsForEveryRow = (reading: UsageReading) => {
  expect(usageReadingSchema.safeParse(reading).success).toBe(true);
  if (reading.status !== 'read') return;
  const { report } = reading;
  const lines = [
    ...report.accounts.flatMap((account) => account.lines),
    ...report.refused.map((item) => item.line),
    ...report.ignored.map((item) => item.line),
  ];
  expect(lines).toHaveLength(report.rows);
  expect(new Set(lines).size).toBe(report.rows);
};

type Mutation = { at: number; remove: number; insert: Uint8Array };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 5_000 }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('"', '\n', ';', ',', '\r\n', "'", '\t', '=1+1', '1e99', '2026-13-45', '[', '{')
      .map((s) => new TextEncoder().encode(s)),
  ),
});
const mutate = (source: Uint8Array, { at, remove, insert }: Mutation): Uint8Array => {
  const start = at % (source.length + 1);
  return Uint8Array.from([...source.subarray(0, start), ...insert, ...source.subarray(start + remove)]);
};

describe('usage readers under fire', () => {
  it('never crash on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (data) => accountsForEveryRow(readUsage(data, 'x.csv'))));
  });
  it('never crash on random text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'",;\n\t\'[]{}:=-0123456789/.abé@ '), maxLength: 400 });
    fc.assert(
      fc.property(text, (source) => {
        const data = new TextEncoder().encode(`login,last_activity_at,last_surface_used\n${source}`);
        accountsForEveryRow(readUsage(data, 'x.csv'));
      }),
    );
  });
  it('account for every row of mutated samples, and never crash', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (source, changes) => {
          accountsForEveryRow(readUsage(changes.reduce(mutate, source), 'x-2026-09.csv'));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('account for every row of a truncated sample', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat({ max: 5_000 }), (source, length) => {
        accountsForEveryRow(readUsage(source.subarray(0, length % source.length), 'x.csv'));
      }),
    );
  });
  it('never crash with a mapping either', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), mutation, (source, change) => {
        accountsForEveryRow(
          readMappedUsage(mutate(source, change), 'x.csv', {
            person: 'email',
            date: 'model',
            count: 'messages',
            unit: 'messages',
            spend: 'total_requests',
            currency: 'EUR',
          }),
        );
      }),
    );
  });
  it('read lists and maps, or say they cannot', () => {
    expect(readList(`['R&D', "L'équipe", Finance]`)).toEqual(['R&D', "L'équipe", 'Finance']);
    expect(readList('Finance')).toEqual(['Finance']);
    expect(readList('[]')).toEqual([]);
    expect(readCountMap(`{'gpt-5': 12, "a, b": 3}`)).toEqual(
      new Map([
        ['gpt-5', 12],
        ['a, b', 3],
      ]),
    );
    expect(readCountMap('')).toEqual(new Map());
    expect(readCountMap('{}')).toEqual(new Map());
    expect(readCountMap('gpt-5: 12')).toBeNull();
    expect(readCountMap("{'gpt-5': douze}")).toBeNull();
    fc.assert(
      fc.property(
        fc.string(),
        (text) => Array.isArray(readList(`[${text}]`)) && readCountMap(`{${text}}`) !== undefined,
      ),
    );
  });
});
