import type { ReadableDb } from '@main/db/dossier-db';
import { people, seats, subscriptions, teams } from '@main/db/repositories';
import { MAX_STAFF_BYTES, readStaff } from '@main/importers/staff';
import type { Platform } from '@main/platform/platform';
import type { StaffChoices, StaffImportResult, StaffPreview } from '@shared/contract/staff';
import { Refusal } from '@shared/domain/refusal';
import type { StaffReading } from '@shared/domain/staff';
import { type Client, dossierOf } from '../library/client';
import type { LibraryService } from '../library/library-service';
import { applyPlan } from './apply-plan';
import { keepApart, mergePeople, openDuplicates, personOf } from './duplicates';
import { countsOf, departuresOf, type StaffContext, settledPlan } from './import-plan';

/** A list as proposed: nothing settled yet. */
export const noStaffChoices: StaffChoices = { mapping: null, dateOrder: null, confirmations: [], teams: [] };

const contextOf = (db: ReadableDb): StaffContext => ({
  people: people.list(db),
  teams: teams.list(db),
  seats: seats.list(db),
  subscriptions: subscriptions.list(db),
});

const readFile = async (file: File, choices: StaffChoices): Promise<StaffReading> => {
  // Measured before it is read into memory.
  if (file.size > MAX_STAFF_BYTES) return { status: 'refused', reason: 'too-large' };
  return readStaff(new Uint8Array(await file.arrayBuffer()), file.name, {
    ...(choices.mapping === null ? {} : { mapping: choices.mapping }),
    ...(choices.dateOrder === null ? {} : { dateOrder: choices.dateOrder }),
  });
};

const previewOf = (reading: StaffReading, context: StaffContext, choices: StaffChoices): StaffPreview => {
  const rows = reading.status === 'read' ? reading.rows : [];
  const refusedLines = reading.status === 'read' ? reading.refused.length : 0;
  const { plan: settled, newTeams } = settledPlan(rows, context, choices);
  // What was noticed while reading a line is said on that line; a refusal stays the last word.
  const noticed = reading.status === 'read' ? reading.remarks : [];
  const plan = settled.map((entry) => {
    const said = noticed.filter(({ line }) => line === entry.line).map(({ reason }) => reason);
    return said.length === 0 ? entry : { ...entry, remarks: [...said, ...entry.remarks] };
  });
  return {
    reading,
    plan,
    newTeams,
    departures: departuresOf(plan, context),
    counts: countsOf(plan, refusedLines),
  };
};

/** Staff lists and duplicates of the open dossier. */
export const createStaffService = (platform: Platform, library: LibraryService) => ({
  preview: async (client: Client, file: File, choices: StaffChoices): Promise<StaffPreview> =>
    previewOf(await readFile(file, choices), contextOf(dossierOf(client).db.read), choices),

  /** @throws Refusal staff-list-unreadable · staff-list-undecided · import-nothing */
  import: async (client: Client, file: File, choices: StaffChoices) => {
    const reading = await readFile(file, choices);
    if (reading.status === 'refused') throw new Refusal('staff-list-unreadable', { name: file.name });
    if (reading.status === 'needs-mapping' || reading.dateOrderQuestion !== null)
      throw new Refusal('staff-list-undecided', { name: file.name });
    const { db } = dossierOf(client);
    const previewed = () => {
      const preview = previewOf(reading, contextOf(db.read), choices);
      const count = preview.counts.create + preview.counts.update;
      if (count === 0) throw new Refusal('import-nothing', { name: file.name });
      return { ...preview, count };
    };
    previewed();
    await library.backupBeforeImport(client);
    // Seen again: asked twice meanwhile, nobody is added twice.
    const { counts, count, departures, newTeams, plan } = previewed();
    return db.write({ code: 'people-imported', params: { count } }, (w): StaffImportResult => {
      const { teamsCreated } = applyPlan(w, plan, newTeams, choices, platform.newId);
      return {
        ...counts,
        newTeams: teamsCreated,
        departures: departures.length,
        seatsToFree: departures.reduce((sum, departure) => sum + departure.seats.length, 0),
      };
    });
  },

  duplicates: (client: Client) =>
    openDuplicates(dossierOf(client).db.read).map(({ ids: [a, b], by }) => ({ ids: [a, b] as [string, string], by })),

  merge: (client: Client, keepId: string, otherId: string) => {
    const { db } = dossierOf(client);
    if (keepId === otherId) throw new Refusal('row-not-found');
    const [kept, other] = [personOf(db.read, keepId), personOf(db.read, otherId)];
    return db.write({ code: 'people-merged', params: { name: kept.name } }, (w) => mergePeople(w, kept, other));
  },

  keepApart: (client: Client, ids: readonly [string, string]) => {
    const { db } = dossierOf(client);
    const [a, b] = [personOf(db.read, ids[0]), personOf(db.read, ids[1])];
    return db.write({ code: 'people-kept-apart', params: { name: a.name, other: b.name } }, (w) => {
      keepApart(w, [a.id, b.id]);
      return null;
    });
  },
});
