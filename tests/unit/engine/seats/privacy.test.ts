import { groupSize, protectVariation, publishTeams, publishTogether, type TeamUsage } from '@main/engine/seats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const team = (teamId: string | null, active: number, messages = active * 10): TeamUsage => ({
  teamId,
  active,
  values: { messages },
});

describe('publishTeams', () => {
  it('shows large teams and merges small ones under « Autres équipes »', () => {
    const result = publishTeams([team('a', 9), team('b', 3), team('c', 2), team('d', 7)], 5);
    expect(result).toMatchObject({ status: 'by-team', total: { active: 21, values: { messages: 210 } } });
    if (result.status !== 'by-team') return;
    expect(result.groups.map((g) => [g.kind, g.teamIds, g.active])).toEqual([
      ['team', ['a'], 9],
      ['team', ['d'], 7],
      ['others', ['b', 'c'], 5],
    ]);
  });
  it('masks a second team when a single one would be given away by the total', () => {
    const result = publishTeams([team('a', 9), team('b', 3), team('d', 7)], 5);
    expect(result).toMatchObject({ status: 'by-team' });
    if (result.status !== 'by-team') return;
    expect(result.groups.map((g) => g.teamIds)).toEqual([['a'], ['b', 'd']]);
  });
  it('hides a team where nobody was active: that too says something of each of its members', () => {
    const result = publishTeams([team('a', 9), team('b', 0), team('d', 7)], 5);
    if (result.status !== 'by-team') throw new Error(result.status);
    expect(result.groups.map((g) => g.teamIds)).toEqual([['a'], ['b', 'd']]);
  });
  it('falls back to the company, then to nothing', () => {
    expect(publishTeams([team('a', 6), team('b', 3)], 5).status).toBe('company-only');
    expect(publishTeams([team('a', 2), team('b', 2)], 5)).toEqual({ status: 'withheld' });
    expect(publishTeams([], 5)).toEqual({ status: 'withheld' });
  });
  it('never goes below five, whatever the setting', () => {
    expect([0, 1, 5, 8, 20, 50, Number.NaN].map(groupSize)).toEqual([5, 5, 5, 8, 20, 20, 5]);
  });
});

/** True when the target is a linear combination of the rows: what an attacker with all published lines can compute. */
const derivable = (rows: readonly (readonly number[])[], target: readonly number[]): boolean => {
  const reduced: number[][] = [];
  const reduce = (source: readonly number[]): number[] => {
    const row = [...source];
    for (const basis of reduced) {
      const pivot = basis.findIndex((v) => v !== 0);
      const factor = row[pivot] ?? 0;
      if (factor === 0) continue;
      for (const [i, v] of basis.entries()) row[i] = (row[i] ?? 0) - factor * v;
    }
    return row.map((v) => (Math.abs(v) < 1e-9 ? 0 : v));
  };
  for (const source of rows) {
    const row = reduce(source);
    const pivot = row.findIndex((v) => v !== 0);
    if (pivot !== -1) reduced.push(row.map((v) => v / (row[pivot] ?? 1)));
  }
  return reduce(target).every((v) => v === 0);
};

const sizes = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 });
const subsets = (n: number) => Array.from({ length: 2 ** n - 1 }, (_, i) => i + 1);

describe('differencing attacks', () => {
  it('are found by this test when a single team is hidden beside its total', () => {
    expect(
      derivable(
        [
          [1, 0],
          [1, 1],
        ],
        [0, 1],
      ),
    ).toBe(true);
    expect(
      derivable(
        [
          [1, 1, 0],
          [1, 1, 1],
        ],
        [1, 0, 0],
      ),
    ).toBe(false);
  });

  it('no combination of the lines and the total of one table isolates a small group', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 5, max: 9 }), (actives, min) => {
        const teams = actives.map((active, i) => team(`t${i}`, active));
        const result = publishTeams(teams, min);
        if (result.status === 'withheld') return;
        const indicator = (ids: readonly (string | null)[]) => teams.map((t) => (ids.includes(t.teamId) ? 1 : 0));
        const lines = result.status === 'by-team' ? result.groups.map((g) => indicator(g.teamIds)) : [];
        const known = [...lines, teams.map(() => 1)];
        for (const mask of subsets(teams.length)) {
          const target = teams.map((_, i) => (mask >> i) & 1);
          const active = actives.reduce((sum, value, i) => sum + value * (target[i] ?? 0), 0);
          if (active < min && active < result.total.active) expect(derivable(known, target)).toBe(false);
        }
      }),
    );
  });

  it('nor does any combination of several tables shown together and of their sums', () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([teams, tools]) =>
      fc.array(fc.array(fc.nat({ max: 10 }), { minLength: teams, maxLength: teams }), {
        minLength: tools,
        maxLength: tools,
      }),
    );
    fc.assert(
      fc.property(tables, (grid) => {
        const min = 5;
        const named = grid.map((row, k) => ({ key: `k${k}`, teams: row.map((active, i) => team(`t${i}`, active)) }));
        const result = publishTogether(named, min);
        const width = grid[0]?.length ?? 0;
        const at = (k: number, i: number) => k * width + i;
        const vector = (cells: readonly (readonly [number, number])[]) => {
          const row = new Array<number>(grid.length * width).fill(0);
          for (const [k, i] of cells) row[at(k, i)] = 1;
          return row;
        };
        const all = Array.from({ length: width }, (_, i) => i);
        const known: number[][] = [];
        result.tables.forEach(({ published }, k) => {
          if (published.status === 'withheld') return;
          known.push(vector(all.map((i) => [k, i] as const)));
          if (published.status !== 'by-team') return;
          for (const group of published.groups)
            known.push(vector(all.filter((i) => group.teamIds.includes(`t${i}`)).map((i) => [k, i] as const)));
        });
        const everyTool = grid.map((_, k) => k);
        if (result.sumOfTotals) known.push(vector(everyTool.flatMap((k) => all.map((i) => [k, i] as const))));
        const first = result.tables[0]?.published;
        if (result.sumByGroup && first?.status === 'by-team')
          for (const group of first.groups) {
            const ids = all.filter((i) => group.teamIds.includes(`t${i}`));
            known.push(vector(everyTool.flatMap((k) => ids.map((i) => [k, i] as const))));
          }
        grid.forEach((row, k) => {
          for (const mask of subsets(width)) {
            const ids = all.filter((i) => (mask >> i) & 1);
            const active = ids.reduce((sum, i) => sum + (row[i] ?? 0), 0);
            if (active < min) expect(derivable(known, vector(ids.map((i) => [k, i] as const)))).toBe(false);
          }
        });
      }),
    );
  });

  it('loses nobody and no value: the lines add up to the total', () => {
    fc.assert(
      fc.property(sizes, (actives) => {
        const result = publishTeams(
          actives.map((active, i) => team(`t${i}`, active)),
          5,
        );
        if (result.status !== 'by-team') return;
        const { groups } = result;
        const sum = (read: (g: (typeof groups)[number]) => number) => groups.reduce((total, g) => total + read(g), 0);
        expect(sum((g) => g.active)).toBe(result.total.active);
        expect(sum((g) => g.values.messages ?? 0)).toBe(result.total.values.messages);
        expect(result.groups.every((g) => g.active >= 5)).toBe(true);
      }),
    );
  });
});

describe('protectVariation', () => {
  const ids = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `p${i + from}`);
  it('masks the variation when one or two people came or went, or swapped', () => {
    const before = { personIds: ids(8), value: 100 };
    expect(protectVariation(before, { personIds: ids(9), value: 160 })).toEqual({ status: 'masked' });
    expect(protectVariation(before, { personIds: ids(6), value: 80 })).toEqual({ status: 'masked' });
    expect(protectVariation(before, { personIds: ids(8, 1), value: 80 })).toEqual({ status: 'masked' });
  });
  it('shows it when nobody or at least three people changed', () => {
    const before = { personIds: ids(8), value: 100 };
    expect(protectVariation(before, { personIds: ids(8), value: 130 })).toEqual({ status: 'shown', value: 30 });
    expect(protectVariation(before, { personIds: ids(11), value: 130 })).toEqual({ status: 'shown', value: 30 });
  });
});

describe('two months published one after the other', () => {
  const pool = Array.from({ length: 60 }, (_, i) => `p${i}`);
  const month = fc.array(fc.subarray(pool), { minLength: 5, maxLength: 5 }).map((picks) =>
    // Each person is in one team: number modulo the five teams.
    picks.map((pick, i): TeamUsage => {
      const members = pick.filter((id) => Number(id.slice(1)) % 5 === i);
      return { teamId: `t${i}`, active: members.length, members, values: { messages: members.length } };
    }),
  );
  const peopleOf = (teams: readonly TeamUsage[], ids: readonly (string | null)[]) =>
    teams.filter(({ teamId }) => ids.includes(teamId)).flatMap(({ members = [] }) => members);

  it('no published group gives away one or two people by subtraction', () => {
    fc.assert(
      fc.property(month, month, (before, teams) => {
        const [table] = publishTogether([{ key: 'a', teams, before }], 5).tables;
        if (table?.published.status !== 'by-team') return;
        for (const { teamIds, active } of table.published.groups) {
          const [old, now] = [new Set(peopleOf(before, teamIds)), new Set(peopleOf(teams, teamIds))];
          const moved = [...old].filter((id) => !now.has(id)).length + [...now].filter((id) => !old.has(id)).length;
          expect(moved === 1 || moved === 2).toBe(false);
          expect(active).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  it('a team unchanged stays named, and the changed ones go together', () => {
    const ids = (from: number, count: number) => Array.from({ length: count }, (_, i) => `x${from + i}`);
    const of = (teamId: string, members: string[]): TeamUsage => ({
      teamId,
      active: members.length,
      members,
      values: { messages: members.length * 10 },
    });
    const before = [of('a', ids(0, 8)), of('b', ids(20, 9)), of('c', ids(40, 10))];
    // Two people came to a and two to b: four together, which are nobody's.
    const teams = [of('a', ids(0, 10)), of('b', ids(20, 11)), of('c', ids(40, 10))];
    const [table] = publishTogether([{ key: 'k', teams, before }], 5).tables;
    if (table?.published.status !== 'by-team') throw new Error(table?.published.status);
    expect(table.published.groups.map(({ kind, teamIds, active }) => [kind, teamIds, active])).toEqual([
      ['team', ['c'], 10],
      ['others', ['a', 'b'], 21],
    ]);
  });
});
