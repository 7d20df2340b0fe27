import { teams } from '@main/db/repositories';
import type { Client } from '@main/services/library/client';
import { createLibraryService, type LibraryService } from '@main/services/library/library-service';
import { aTeam } from '../../../../support/builders';
import { temporaryFolder, testPlatform } from '../../../../support/dossiers';

/** A library of a test's own, with two windows on it. */
export type Place = {
  readonly folder: string;
  readonly platform: ReturnType<typeof testPlatform>;
  readonly library: LibraryService;
  readonly close: () => void;
};
export const here: Client = { id: 'here', dossier: null };
export const other: Client = { id: 'other', dossier: null };

export const openPlace = (): Place => {
  const { folder, dispose } = temporaryFolder();
  const platform = testPlatform(folder);
  const library = createLibraryService(platform);
  return {
    folder,
    platform,
    library,
    close: () => {
      library.shutdown();
      here.dossier = null;
      other.dossier = null;
      dispose();
    },
  };
};

export const addTeam = (client: Client, id: string) =>
  client.dossier?.db.write({ code: 'team-added', params: { name: id } }, (db) =>
    teams.save(db, aTeam({ id, name: id })),
  );
export const teamNames = (client: Client) =>
  client.dossier ? teams.list(client.dossier.db.read).map((team) => team.name) : [];
