import type { ReadableDb } from '@main/db/dossier-db';
import { libraryEntries, teams } from '@main/db/repositories';
import { input, knownFigure } from '@main/engine/explain';
import { entryStanding, isReviewDue, teamOfStarter } from '@main/engine/governance/use-library';
import type { Platform } from '@main/platform/platform';
import { loadStarterLibrary } from '@main/reference/use-library';
import { printDocument } from '@main/reports/print';
import type { EntryView, UseLibraryView } from '@shared/contract/use-library';
import { addMonths, type Day } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import { Refusal } from '@shared/domain/refusal';
import type { LibraryEntry } from '@shared/domain/use-library';
import { t } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { policyLinesOf } from '../tool-policy/policy-lines';
import { catalogueOf } from '../tools/tool-catalogue';

/** Months between two tests of a prompt: tools change quickly. */
const reviewMonths = 6;

type Draft = Omit<LibraryEntry, 'id' | 'createdOn' | 'starterId'> & { readonly id?: string | undefined };

const entriesOf = (db: ReadableDb, asOf: Day): EntryView[] => {
  const names = new Map(teams.list(db).map((team) => [team.id, team.name]));
  const tools = new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool.product]));
  const policies = policyLinesOf(db);
  return libraryEntries
    .list(db)
    .map((entry) => ({
      ...entry,
      team: entry.teamId === null ? null : (names.get(entry.teamId) ?? null),
      tool: entry.toolId === null ? null : (tools.get(entry.toolId) ?? entry.toolId),
      due: isReviewDue(entry, asOf),
      standing: entryStanding(entry, policies),
    }))
    .sort((a, b) => (a.team ?? '').localeCompare(b.team ?? '', 'fr') || a.title.localeCompare(b.title, 'fr'));
};

const count = (code: string, value: number, entries: number): Figure =>
  knownFigure({
    code,
    unit: 'count',
    value,
    status: 'declared',
    inputs: [input('libraryEntries', entries, 'count', 'declared')],
  });

export const useLibraryViewOf = (db: ReadableDb, asOf: Day): UseLibraryView => {
  const entries = entriesOf(db, asOf);
  const active = teams.list(db).filter((team) => !team.archived);
  const library = loadStarterLibrary();
  const added = new Set(entries.map((entry) => entry.starterId));
  const nameOf = (id: string | null) => active.find((team) => team.id === id)?.name ?? null;
  return {
    entries,
    teams: active.map(({ id, name }) => ({ id, name })),
    bareTeams: active.filter((team) => !entries.some((entry) => entry.teamId === team.id)).map((team) => team.name),
    starters: library.entries.map((entry) => ({
      ...entry,
      team: nameOf(teamOfStarter(entry, library, active)),
      added: added.has(entry.id),
    })),
    starterNote: library.note,
    figures: {
      entries: count('libraryEntries', entries.length, entries.length),
      tested: count('libraryTested', entries.filter((entry) => entry.testedOn !== null).length, entries.length),
      due: count('libraryDue', entries.filter((entry) => entry.due).length, entries.length),
    },
  };
};

/** Library of uses of the open dossier. */
export const createUseLibraryService = (platform: Platform) => {
  const entryOf = (client: Client, id: string): LibraryEntry => {
    const entry = libraryEntries.get(dossierOf(client).db.read, id);
    if (!entry) throw new Refusal('row-not-found');
    return entry;
  };
  return {
    get: (client: Client) => useLibraryViewOf(dossierOf(client).db.read, platform.today()),
    save: (client: Client, draft: Draft) => {
      const known = draft.id === undefined ? null : entryOf(client, draft.id);
      return dossierOf(client).db.write({ code: 'library-saved', params: { name: draft.title } }, (w) =>
        libraryEntries.save(w, {
          ...draft,
          id: known?.id ?? platform.newId(),
          starterId: known?.starterId ?? null,
          createdOn: known?.createdOn ?? platform.today(),
        }),
      );
    },
    remove: (client: Client, id: string) => {
      const entry = entryOf(client, id);
      return dossierOf(client).db.write({ code: 'library-removed', params: { name: entry.title } }, (w) => {
        libraryEntries.remove(w, id);
        return null;
      });
    },
    review: (client: Client, id: string) => {
      const entry = entryOf(client, id);
      const today = platform.today();
      return dossierOf(client).db.write({ code: 'library-reviewed', params: { name: entry.title } }, (w) =>
        libraryEntries.save(w, { ...entry, testedOn: today, reviewOn: addMonths(today, reviewMonths) }),
      );
    },
    addStarters: (client: Client, ids: readonly string[]) => {
      const { db } = dossierOf(client);
      const library = loadStarterLibrary();
      const known = new Set(libraryEntries.list(db.read).map((entry) => entry.starterId));
      const wanted = library.entries.filter((entry) => ids.includes(entry.id) && !known.has(entry.id));
      const active = teams.list(db.read);
      return db.write({ code: 'library-starters-added', params: { count: wanted.length } }, (w) => {
        for (const { id, department, ...entry } of wanted)
          libraryEntries.save(w, {
            ...entry,
            id: platform.newId(),
            teamId: teamOfStarter({ department }, library, active),
            toolId: null,
            owner: null,
            testedOn: null,
            reviewOn: null,
            starterId: id,
            createdOn: platform.today(),
          });
        return { added: wanted.length };
      });
    },
    booklet: async (client: Client): Promise<File> => {
      const { db, name } = dossierOf(client);
      const asOf = platform.today();
      const view = useLibraryViewOf(db.read, asOf);
      const bytes = await printDocument('use-booklet', {
        company: companyOf(db.read)?.name ?? name,
        entries: view.entries,
        asOf,
      });
      db.note({ code: 'library-printed' });
      return pdfFile(bytes, t('useLibrary.files.booklet', { name, day: asOf }));
    },
  };
};
