import { readFileSync } from 'node:fs';
import { costCase } from '@main/hosts/cli/calculs/cost';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';

type Case = { id: string; title: string; input: unknown; expected: Record<string, number> };
const { cases } = JSON.parse(readFileSync('tests/golden/reference/vat-fx-cases.json', 'utf8')) as { cases: Case[] };

describe('reference/finance/vat-fx-cases.json', () => {
  it('has its ten cases', () => {
    expect(cases.map((c) => c.id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `VF-${String(i + 1).padStart(2, '0')}`),
    );
  });
  it.each(cases)('$id $title', ({ input, expected }) => {
    expect(costCase(input, undefined, { asOf: day('2026-11-21') })).toEqual({ result: expected });
  });
});
