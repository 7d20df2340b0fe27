import type { WritableDb } from '@main/db/dossier-db';
import { people, seats, subscriptions } from '@main/db/repositories';
import type { Person } from '@shared/domain/company';
import { type Day, daySchema } from '@shared/domain/day';
import { z } from 'zod';
import type { ExampleContext, ExamplePart } from '../example-part';
import { type SeatKind, seatKinds, seatRow } from './seat-row';

const count = z.int().min(0).default(0);
const groupSchema = z.object({
  team: z.string(),
  regular: count,
  occasional: count,
  dormant: count,
  never: count,
  unknown: count,
  wrongAccount: count,
  pending: count,
  onLeave: count,
});
const seatSlice = z.array(
  z.object({
    subscription: z.string(),
    /** Day of the export, or of what the people said. */
    asOf: daySchema,
    source: z.enum(['declared', 'imported']),
    /** Who of each team holds a seat: the first ones or the last ones of its list, so that two tools overlap in part. */
    holders: z.enum(['first', 'last']),
    groups: z.array(groupSchema),
    /** Ranks of the people who have left and whose seat is still there. */
    leavers: z.array(z.int().min(0)),
  }),
);
type Group = z.output<typeof groupSchema>;

const kindsOf = (group: Group): SeatKind[] =>
  seatKinds.flatMap((kind) => Array.from({ length: group[kind] }, () => kind));

/** The people of a team who hold a seat, each with the kind of seat drawn for them. */
const holdersOf = (
  group: Group,
  from: 'first' | 'last',
  everyone: readonly Person[],
  context: ExampleContext,
  label: string,
): (readonly [Person, SeatKind])[] => {
  const team = everyone.filter((person) => person.teamId === context.id('team', group.team) && person.leftOn === null);
  const size = kindsOf(group).length + group.onLeave;
  if (size > team.length) throw new Error(`${label}: ${size} seats for ${team.length} people in ${group.team}`);
  const holders = from === 'first' ? team.slice(0, size) : team.slice(team.length - size);
  const absent = holders.filter((person) => person.leaveFrom !== null);
  if (absent.length !== group.onLeave) throw new Error(`${label}: ${absent.length} people on leave in ${group.team}`);
  const kinds = context.random(`${label} ${group.team}`).shuffle(kindsOf(group));
  const present = holders.filter((person) => person.leaveFrom === null);
  return [
    ...present.map((person, i) => [person, kinds[i] ?? 'unknown'] as const),
    ...absent.map((person) => [person, 'onLeave'] as const),
  ];
};

const leaversOf = (db: WritableDb, context: ExampleContext, ranks: readonly number[]): Person[] =>
  ranks.flatMap((rank) => people.get(db, context.id('person', `parti-${rank + 1}`)) ?? []);

/** Seats held, with the activity that gives them their status on the day of the source. */
export const seatsPart: ExamplePart = (db, context) => {
  const everyone = people.list(db).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const spec of context.slice('seats', seatSlice, [])) {
    const subscription = subscriptions.get(db, context.id('subscription', spec.subscription));
    if (!subscription) throw new Error(`the example gives seats of ${spec.subscription}, which it does not have`);
    const label = `seats ${spec.subscription}`;
    const random = context.random(label);
    const source = { asOf: spec.asOf as Day, kind: spec.source };
    const held = [
      ...spec.groups.flatMap((group) => holdersOf(group, spec.holders, everyone, context, label)),
      ...leaversOf(db, context, spec.leavers).map((person) => [person, 'left'] as const),
    ];
    held.forEach(([person, kind], index) => {
      const id = context.id('seat', `${spec.subscription}-${String(index + 1).padStart(3, '0')}`);
      seats.save(db, seatRow({ id, subscription, person, kind, source, random }));
    });
  }
};
