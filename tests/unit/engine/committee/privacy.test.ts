import {
  leaksBetween,
  type PeopleGroup,
  publishCarbon,
  publishSeats,
  publishShare,
  seatsLine,
  type TeamCarbon,
} from '@main/engine/committee';
import type { ClassifiedSeat } from '@main/engine/seats';
import { day } from '@shared/domain/day';
import { exactly } from '@shared/domain/interval';
import type { SeatStatus } from '@shared/domain/seat';
import { briefingValue } from '@shared/text/committee-lines';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aSeat } from '../../../support/builders';

/** Kilograms of each person, every month the same: the worst case for subtractions between months. */
type Company = { readonly kg: ReadonlyMap<string, number>; readonly teamOf: ReadonlyMap<string, string> };

const teamsOf = ({ kg, teamOf }: Company): TeamCarbon[] =>
  [...new Set(teamOf.values())].sort().map((teamId) => {
    const personIds = [...teamOf].flatMap(([id, team]) => (team === teamId ? [id] : []));
    return {
      teamId,
      name: teamId,
      personIds,
      size: personIds.length,
      kg: exactly(personIds.reduce((sum, id) => sum + (kg.get(id) ?? 0), 0)),
      limitKg: 100,
      warnAtPct: 80,
      exceedAtPct: 100,
    };
  });
const publish = (company: Company, earlier: readonly (readonly PeopleGroup[])[]) => {
  const teams = teamsOf(company);
  const total = exactly([...company.teamOf.keys()].reduce((sum, id) => sum + (company.kg.get(id) ?? 0), 0));
  return publishCarbon({ teams, total, minGroupSize: 5, personal: true, earlier });
};

/** Each sum shown, as the people it adds up. */
const rowsOf = (company: Company, shown: ReturnType<typeof publish>): Set<string>[] => {
  const members = (names: readonly string[]) =>
    new Set([...company.teamOf].flatMap(([id, team]) => (names.includes(team) ? [id] : [])));
  return [
    ...shown.teams.lines.flatMap((line) => (line.kgCO2e === null ? [] : [members(line.teams)])),
    ...(shown.total === null ? [] : [new Set(company.teamOf.keys())]),
  ];
};

const rank = (matrix: readonly (readonly number[])[]): number => {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[found] ?? [];
    rows[found] = top;
    rows.forEach((row, at) => {
      const factor = at === found ? 0 : (row[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) for (const [k, value] of top.entries()) row[k] = (row[k] ?? 0) - factor * value;
    });
    found += 1;
  }
  return found;
};
/** True when adding and subtracting the sums, with any factors, gives the sum of exactly these people. */
const derivable = (
  rows: readonly ReadonlySet<string>[],
  ids: readonly string[],
  wanted: ReadonlySet<string>,
): boolean => {
  const vector = (set: ReadonlySet<string>) => ids.map((id) => (set.has(id) ? 1 : 0));
  const matrix = rows.map(vector);
  return rank([...matrix, vector(wanted)]) === rank(matrix);
};
const nobodyIn = (rows: readonly ReadonlySet<string>[], ids: readonly string[]): void => {
  if (rows.length === 0) return;
  for (const id of ids) expect(derivable(rows, ids, new Set([id])), id).toBe(false);
  ids.slice(1).forEach((id, at) => {
    expect(derivable(rows, ids, new Set([id, ids[at] ?? id]))).toBe(false);
  });
};

const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
const companyOf = (counts: readonly number[], quiet: ReadonlySet<number>): Company => {
  const people = counts.flatMap((count, team) =>
    Array.from(
      { length: count },
      (_, i) => [`p${team}-${i}`, `t${team}`, quiet.has(team) ? 0 : 1 + team + i / 7] as const,
    ),
  );
  return {
    teamOf: new Map(people.map(([id, team]) => [id, team])),
    kg: new Map(people.map(([id, , kg]) => [id, kg])),
  };
};
/** A month later: some leave, some come, some change team. */
const moved = (
  company: Company,
  moves: readonly { readonly kind: 'leave' | 'come' | 'move'; readonly at: number; readonly to: number }[],
): Company => {
  const teamOf = new Map(company.teamOf);
  const kg = new Map(company.kg);
  const teams = [...new Set(company.teamOf.values())];
  moves.forEach(({ kind, at, to }, n) => {
    const ids = [...teamOf.keys()];
    const id = ids[at % Math.max(1, ids.length)];
    const team = teams[to % Math.max(1, teams.length)];
    if (team === undefined || id === undefined) return;
    if (kind === 'leave') teamOf.delete(id);
    if (kind === 'move') teamOf.set(id, team);
    if (kind === 'come') {
      teamOf.set(`new-${n}`, team);
      kg.set(`new-${n}`, 3 + n);
    }
  });
  return { teamOf, kg };
};
const moves = fc.array(
  fc.record({
    kind: fc.constantFrom('leave' as const, 'come' as const, 'move' as const),
    at: fc.nat(60),
    to: fc.nat(9),
  }),
  { maxLength: 8 },
);

describe('nobody can be read from what the committee is shown', () => {
  test('any team sizes: no line, no total less its parts, gives one or two people', () => {
    fc.assert(
      fc.property(sizes, fc.subarray([0, 1, 2, 3, 4]), (counts, quiet) => {
        const company = companyOf(counts, new Set(quiet));
        const shown = publish(company, []);
        nobodyIn(rowsOf(company, shown), [...company.teamOf.keys()]);
        // Nor a team that used nothing: its zero would be everybody's.
        for (const line of shown.teams.lines) if (line.kgCO2e) expect(line.kgCO2e.central).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('any arrivals, departures and moves: nor by subtracting one month from another', () => {
    fc.assert(
      fc.property(sizes, moves, (counts, changes) => {
        const before = companyOf(counts, new Set());
        const after = moved(before, changes);
        const first = publish(before, []);
        const second = publish(after, first.groups === null ? [] : [first.groups]);
        const rows = [...rowsOf(before, first), ...rowsOf(after, second)];
        nobodyIn(rows, [...new Set([...before.teamOf.keys(), ...after.teamOf.keys()])]);
      }),
      { numRuns: 150 },
    );
  });

  test('a masked month keeps the side of the budget, and no number', () => {
    const before = companyOf([8, 7, 9], new Set());
    const first = publish(before, []);
    expect(first.teams.status).toBe('by-team');
    const gone = new Map(before.teamOf);
    gone.delete('p0-0');
    const second = publish({ ...before, teamOf: gone }, [first.groups ?? []]);
    expect(second).toMatchObject({ total: null, totalMasked: 'moved' });
    expect(second.teams.lines.map(({ level, kgCO2e, limitKg, usedPct }) => [level, kgCO2e, limitKg, usedPct])).toEqual([
      // 7 people: 1 + i/7 for i = 1…7 → 7 + 28/7 = 10,9 kg of 100 → under; the others under too.
      ['ok', null, null, null],
      ['ok', null, null, null],
      ['ok', null, null, null],
    ]);
  });

  test('a rhythm declared for a team says nothing of who came: it stays shown', () => {
    const company = companyOf([8, 7], new Set());
    const input = { teams: teamsOf(company), total: exactly(30), minGroupSize: 5, personal: false };
    const earlier = [[{ key: 't0', personIds: ['p0-0', 'p0-1', 'p0-2', 'p0-3', 'p0-4'] }]];
    expect(publishCarbon({ ...input, earlier }).teams.status).toBe('by-team');
    expect(publishCarbon({ ...input, personal: true, earlier }).teams.status).toBe('masked');
  });
});

describe('two months of sums', () => {
  const group = (key: string, ids: string): PeopleGroup => ({ key, personIds: [...ids] });
  test('the same people in the same groups leak nothing', () => {
    const groups = [group('a', 'abcdef'), group('b', 'ghijkl')];
    expect(leaksBetween(groups, groups, 5)).toBe(false);
  });
  test('one who leaves, one who changes team, four who come: they leak', () => {
    expect(leaksBetween([group('a', 'abcdefg')], [group('a', 'bcdefg')], 5)).toBe(true);
    expect(
      leaksBetween([group('a', 'abcdefg'), group('b', 'hijklm')], [group('a', 'abcdef'), group('b', 'ghijklm')], 5),
    ).toBe(true);
    expect(leaksBetween([group('a', 'abcdefg')], [group('a', 'abcdefghijk')], 5)).toBe(true);
  });
  test('five who come do not', () => {
    expect(leaksBetween([group('a', 'abcdefg')], [group('a', 'abcdefghijkl')], 5)).toBe(false);
  });
  test('groups cut otherwise give a small team back', () => {
    // (RH + Marketing), Support; then (RH + Support), Marketing: RH = 4 people by subtraction.
    const [rh, marketing, support] = ['abcd', 'efghij', 'klmnop'];
    expect(
      leaksBetween(
        [group('x', rh + marketing), group('s', support)],
        [group('y', rh + support), group('m', marketing)],
        5,
      ),
    ).toBe(true);
  });
});

describe('unused seats', () => {
  const seats = (statuses: readonly SeatStatus[]): ClassifiedSeat[] =>
    statuses.map((status, i) => ({
      seat: aSeat({ id: `s${i}`, personId: `p${i}` }),
      person: null,
      classification: { status, reason: null } as unknown as ClassifiedSeat['classification'],
    }));
  const many = (status: SeatStatus, count: number): SeatStatus[] => Array.from({ length: count }, () => status);

  test('counted for the company, free seats apart', () => {
    // 6 that serve, 4 that do not, 3 that nobody holds: 4 + 3 = 7.
    expect(publishSeats(seats([...many('regular', 6), ...many('dormant', 4)]), 3, 5, [])).toMatchObject({
      unused: 7,
      held: 4,
      free: 3,
      seenOn: null,
    });
  });
  test('dated by the last day on which their activity was read', () => {
    const dated = seats([...many('regular', 6), ...many('dormant', 4)]).map((one, i) => ({
      ...one,
      seat: { ...one.seat, activityAsOf: i === 3 ? day('2025-01-31') : day('2025-01-15') },
    }));
    expect(publishSeats(dated, 0, 5, []).seenOn).toBe('2025-01-31');
  });
  test('paid seats nobody can tell anything of make the count a minimum, as in the audit', () => {
    // 20 paid, 6 that serve, 4 that do not, 3 that nobody holds: of 20 − 10 − 3 = 7 nothing is known. 7, up to 14.
    const shown = publishSeats(seats([...many('regular', 6), ...many('dormant', 4)]), 3, 5, [], 20);
    expect(shown).toMatchObject({ unused: 7, untold: 7 });
    const line = seatsLine(shown, null);
    expect(line.figure).toMatchObject({ value: 7, range: { low: 7, high: 14 } });
    expect(briefingValue(line)).toMatch(/^au moins 7\s*sièges$/);
    // Everything told: a plain count.
    expect(briefingValue(seatsLine({ ...shown, untold: 0 }, null))).toMatch(/^7\s*sièges$/);
  });
  test('too few holders, or all but one on the same side: not said', () => {
    expect(publishSeats(seats([...many('regular', 2), ...many('never', 2)]), 0, 5, []).masked).toBe('few');
    expect(publishSeats(seats(many('never', 8)), 0, 5, []).masked).toBe('extreme');
    expect(publishSeats(seats([...many('regular', 8), 'never']), 0, 5, []).masked).toBe('extreme');
    expect(publishShare(1, 40, 5)).toEqual({ share: null, masked: 'extreme' });
    expect(publishShare(0.5, 40, 5)).toEqual({ share: 0.5, masked: null });
  });
  test('unknown is unknown', () => {
    expect(publishSeats(seats(many('unknown', 9)), 0, 5, [])).toMatchObject({ unused: null, masked: null });
  });
  test('one who came since a month that was shown: not said', () => {
    const shown = publishSeats(seats([...many('regular', 6), ...many('dormant', 4)]), 0, 5, []);
    const next = seats([...many('regular', 6), ...many('dormant', 5)]);
    expect(publishSeats(next, 0, 5, [shown.groups ?? []]).masked).toBe('moved');
  });
});
