import type { WritableDb } from '@main/db/dossier-db';
import { people, teams } from '@main/db/repositories';
import type { Person, Team } from '@shared/domain/company';
import { addDays, type Day, daySchema, daysBetween } from '@shared/domain/day';
import { z } from 'zod';
import type { ExampleContext, ExamplePart } from '../example-part';
import type { Random } from '../random';

const peopleSlice = z.object({
  domain: z.string(),
  firstNames: z.array(z.string()).min(10),
  lastNames: z.array(z.string()).min(10),
  arrivals: z.object({ earliest: daySchema, latest: daySchema }),
  /** One person in so many works part-time. */
  partTimeEvery: z.int().min(2),
  named: z.array(z.object({ name: z.string(), team: z.string(), note: z.string() })),
  leavers: z.array(z.object({ team: z.string(), leftOn: daySchema })),
  onLeave: z.array(
    z.object({ team: z.string(), position: z.literal('last'), leaveFrom: daySchema, leaveTo: daySchema.nullable() }),
  ),
});
type PeopleSlice = z.output<typeof peopleSlice>;

/** The key of a team in the data file, from its row. */
export const teamKeyOf = (team: Pick<Team, 'id'>, context: ExampleContext): string =>
  team.id.slice(context.id('team', '').length);

const addressOf = (name: string, domain: string): string =>
  `${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${domain}`;

/** Draws names that nobody bears yet, addresses included. */
const nameDrawer = (slice: PeopleSlice, random: Random) => {
  const taken = new Set(slice.named.map(({ name }) => addressOf(name, slice.domain)));
  return (): string => {
    for (;;) {
      const name = `${random.pick(slice.firstNames)} ${random.pick(slice.lastNames)}`;
      const address = addressOf(name, slice.domain);
      if (!taken.has(address)) {
        taken.add(address);
        return name;
      }
    }
  };
};

const writeTeam = (
  db: WritableDb,
  context: ExampleContext,
  team: Team,
  slice: PeopleSlice,
  make: (name: string, note: string | null) => Omit<Person, 'id' | 'teamId' | 'managerId'>,
  draw: () => string,
  headId: string,
): void => {
  const key = teamKeyOf(team, context);
  const named = slice.named.filter((person) => person.team === key);
  const size = team.headcount ?? 0;
  const idOf = (rank: number) => context.id('person', `${key}-${String(rank).padStart(3, '0')}`);
  const leave = slice.onLeave.find((person) => person.team === key);
  for (let rank = 1; rank <= size; rank += 1) {
    const known = named[rank - 1];
    const id = idOf(rank);
    const absent = leave && rank === size ? { leaveFrom: leave.leaveFrom, leaveTo: leave.leaveTo } : {};
    // The first of a team leads it, and answers to the first of the last team, the direction.
    const managerId = rank > 1 ? idOf(1) : id === headId ? null : headId;
    people.save(db, { ...make(known?.name ?? draw(), known?.note ?? null), id, teamId: team.id, managerId, ...absent });
  }
};

/** People with invented names: each team at its exact headcount, then those who have left. */
export const peoplePart: ExamplePart = (db, context) => {
  const slice = context.slice('people', peopleSlice);
  const random = context.random('people');
  const draw = nameDrawer(slice, random);
  const { earliest, latest } = slice.arrivals;
  const arrival = (): Day => addDays(earliest, random.whole(0, daysBetween(earliest, latest)));
  const make = (name: string, note: string | null): Omit<Person, 'id' | 'teamId' | 'managerId'> => ({
    name,
    email: addressOf(name, slice.domain),
    arrivedOn: arrival(),
    leftOn: null,
    kind: 'employee',
    partTime: random.whole(1, slice.partTimeEvery) === 1,
    leaveFrom: null,
    leaveTo: null,
    note,
  });
  const all = teams.list(db);
  const direction = all.find((team) => teamKeyOf(team, context).startsWith('direction'));
  const headId = direction ? context.id('person', `${teamKeyOf(direction, context)}-001`) : '';
  for (const team of all) writeTeam(db, context, team, slice, make, draw, headId);
  slice.leavers.forEach(({ team, leftOn }, index) => {
    const person = { ...make(draw(), null), id: context.id('person', `parti-${index + 1}`), leftOn };
    people.save(db, { ...person, teamId: context.id('team', team), managerId: null });
  });
};
