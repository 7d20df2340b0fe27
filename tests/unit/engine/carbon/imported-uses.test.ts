import { type ImportedUse, importedUses } from '@main/engine/carbon';
import { month } from '@shared/domain/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const use = (given: Partial<ImportedUse>): ImportedUse => ({
  importId: 'a',
  importedOn: '2026-11-01',
  toolId: 'chatgpt',
  month: month('2026-10'),
  teamId: 'rd',
  active: 8,
  counts: { messages: 100 },
  ...given,
});
const said = (uses: readonly ImportedUse[]) => importedUses(uses, 5).map(({ teamId, requests }) => [teamId, requests]);

describe('uses taken from the exports', () => {
  it('gives one line a team, and puts those without a team under the company', () => {
    expect(said([use({}), use({ teamId: null, active: 6, counts: { prompts: 30 } })])).toEqual([
      ['rd', 100],
      [null, 30],
    ]);
  });
  it('never shows a team under five, nor lets it be found by subtraction', () => {
    // 3 people alone: the whole month goes under the company, 100 + 40.
    expect(said([use({}), use({ teamId: 'rh', active: 3, counts: { messages: 40 } })])).toEqual([[null, 140]]);
    // 3 + 4 people: seven together, who may stand beside the others. 40 + 25 = 65.
    expect(
      said([
        use({}),
        use({ teamId: 'rh', active: 3, counts: { messages: 40 } }),
        use({ teamId: 'achats', active: 4, counts: { messages: 25 } }),
      ]),
    ).toEqual([
      ['rd', 100],
      [null, 65],
    ]);
  });
  it('counts the latest export of a month alone, and never two units of the same exchanges', () => {
    expect(
      said([use({}), use({ importId: 'b', importedOn: '2026-11-05', counts: { messages: 120, requests: 90 } })]),
    ).toEqual([['rd', 120]]);
  });
  it('says nothing of a month without requests: unknown is not zero', () => {
    expect(said([use({ counts: {} }), use({ month: month('2026-09'), counts: { credits: 12 } })])).toEqual([]);
  });
  it('keeps the total of the requests, whatever the teams', () => {
    const teams = fc.uniqueArray(
      fc.record({ teamId: fc.option(fc.string({ minLength: 1 })), active: fc.nat(30), requests: fc.nat(10_000) }),
      { selector: ({ teamId }) => teamId, maxLength: 12 },
    );
    fc.assert(
      fc.property(teams, (all) => {
        const rows = importedUses(
          all.map(({ teamId, active, requests }) => use({ teamId, active, counts: { requests } })),
          5,
        );
        const total = rows.reduce((sum, { requests }) => sum + (requests ?? 0), 0);
        expect(total).toBe(all.reduce((sum, { requests }) => sum + requests, 0));
        for (const { teamId } of rows)
          if (teamId !== null) expect(all.find((one) => one.teamId === teamId)?.active).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
