import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import { repointReferences } from '@main/db/references';
import { people, seats, settings, subscriptions } from '@main/db/repositories';
import { type DuplicatePair, findDuplicates, mergedPerson } from '@main/engine/staff';
import type { Person } from '@shared/domain/company';
import { Refusal } from '@shared/domain/refusal';
import { z } from 'zod';

const settingId = 'staff.two-people';
const pairsSchema = z.array(z.tuple([z.string(), z.string()]));
type Pair = readonly [string, string];
const keyOf = ([a, b]: Pair): string => [a, b].sort().join(' ');

const keptApart = (db: ReadableDb): Pair[] => {
  const row = settings.get(db, settingId);
  return row ? pairsSchema.parse(JSON.parse(row.value)) : [];
};

/** Pairs that may be one person, without those declared to be two. */
export const openDuplicates = (db: ReadableDb): DuplicatePair[] => {
  const apart = new Set(keptApart(db).map(keyOf));
  return findDuplicates(people.list(db)).filter(({ ids }) => !apart.has(keyOf(ids)));
};

/** Remembers that two entries are two people. */
export const keepApart = (db: WritableDb, pair: Pair): void => {
  const others = keptApart(db).filter((known) => keyOf(known) !== keyOf(pair));
  settings.save(db, { id: settingId, value: JSON.stringify([...others, pair]) });
};

/** Subscriptions of which one person holds two seats or more. */
const doubleSeatsOf = (db: ReadableDb, personId: string): string[] => {
  const held = new Map<string, number>();
  for (const seat of seats.list(db))
    if (seat.personId === personId && seat.releasedOn === null && seat.state !== 'deleted')
      held.set(seat.subscriptionId, (held.get(seat.subscriptionId) ?? 0) + 1);
  return subscriptions
    .list(db)
    .filter(({ id }) => (held.get(id) ?? 0) > 1)
    .map(({ name }) => name);
};

/** Makes one entry of two; everything that pointed to the other points to the kept one. */
export const mergePeople = (db: WritableDb, kept: Person, other: Person): { person: Person; doubleSeats: string[] } => {
  const merged = mergedPerson(kept, other);
  for (const person of people.list(db))
    if (person.managerId === other.id && person.id !== kept.id) people.save(db, { ...person, managerId: kept.id });
  repointReferences(db, 'person', other.id, kept.id);
  people.remove(db, other.id);
  return { person: people.save(db, merged), doubleSeats: doubleSeatsOf(db, kept.id) };
};

/** @throws Refusal row-not-found */
export const personOf = (db: ReadableDb, id: string): Person => {
  const person = people.get(db, id);
  if (!person) throw new Refusal('row-not-found');
  return person;
};
