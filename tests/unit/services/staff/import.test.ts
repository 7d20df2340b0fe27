import { nextUndo } from '@main/db/operations';
import { Refusal } from '@shared/domain/refusal';
import { expect, it } from 'vitest';
import { aPerson, aSeat, aSubscription, aTeam } from '../../../support/builders';
import { openDossier, windowsCsv } from './support';

const header = 'Nom;Prénom;Adresse e-mail;Équipe;Responsable;Date d’arrivée;Date de départ'.replace('’', "'");

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : String(error);
};

it('a Windows-1252 list creates people, teams and managers as one operation, with a backup before', async () => {
  const dossier = openDossier();
  const file = windowsCsv([
    header,
    'Lefèvre;Chloé;chloe.lefevre@atelier.example;Comptabilité;;15/03/2021;',
    'Noël;Benoît;benoit.noel@atelier.example;Comptabilité;Chloé Lefèvre;01/09/2024;',
    'Sans adresse;Zoé;pas une adresse;Support;;;',
  ]);
  const preview = await dossier.preview(file);
  expect(preview.counts).toEqual({ create: 2, update: 0, unchanged: 0, toConfirm: 0, refused: 1 });
  expect(preview.newTeams).toEqual(['Comptabilité']);
  expect(dossier.people()).toEqual([]);

  const before = dossier.library.backups('Essai').length;
  const { result, operationId } = await dossier.import(file);
  expect(result).toMatchObject({ create: 2, refused: 1, newTeams: ['Comptabilité'], departures: 0, seatsToFree: 0 });
  const backups = dossier.library.backups('Essai');
  expect(backups).toHaveLength(before + 1);
  expect(backups[0]?.reason).toBe('before-import');

  const [team] = dossier.teams();
  const [chloe, benoit] = dossier.people();
  expect(chloe).toMatchObject({ name: 'Chloé Lefèvre', teamId: team?.id, arrivedOn: '2021-03-15', managerId: null });
  expect(benoit).toMatchObject({ name: 'Benoît Noël', teamId: team?.id, managerId: chloe?.id });

  expect(nextUndo(dossier.db.connection)?.id).toBe(operationId);
  dossier.db.undo();
  expect(dossier.people()).toEqual([]);
  expect(dossier.teams()).toEqual([]);
});

it('what was noticed while reading a line is said on that line', async () => {
  const dossier = openDossier();
  const file = windowsCsv(['Nom;Arrivée', 'Marc Klein;2009-03-02', 'KLEIN Marc;2021-03-02', 'Éva Roux;2021-03-02']);
  const { plan } = await dossier.preview(file);
  expect(plan.map(({ line, remarks }) => [line, remarks.map(({ code }) => code)])).toEqual([
    [2, ['arrival-before-2015']],
    [3, ['same-name']],
    [4, []],
  ]);
});

it('the same file twice doubles nobody', async () => {
  const dossier = openDossier();
  const file = () => windowsCsv([header, 'Lefèvre;Chloé;chloe@atelier.example;Comptabilité;;15/03/2021;']);
  await dossier.import(file());
  expect((await dossier.preview(file())).counts).toMatchObject({ create: 0, update: 0, unchanged: 1 });
  expect(await refusalOf(dossier.import(file()))).toBe('import-nothing');
  expect(dossier.people()).toHaveLength(1);
});

it('a departure is said with the seats it leaves, and the seats stay held until someone frees them', async () => {
  const dossier = openDossier();
  dossier.put({
    people: [aPerson()],
    subscriptions: [aSubscription()],
    seats: [
      aSeat({ personId: 'person-1' }),
      aSeat({ id: 'seat-2', personId: 'person-1', releasedOn: '2026-01-31' as never }),
    ],
  });
  const file = windowsCsv(['Nom complet;Adresse e-mail;Départ', 'Camille Essai;CAMILLE@exemple.fr;31/10/2026']);
  const preview = await dossier.preview(file);
  expect(preview.departures).toEqual([
    {
      line: 2,
      personId: 'person-1',
      name: 'Camille Essai',
      leftOn: '2026-10-31',
      seats: [{ seatId: 'seat-1', subscription: 'ChatGPT Business' }],
    },
  ]);
  const { result } = await dossier.import(file);
  expect(result).toMatchObject({ update: 1, departures: 1, seatsToFree: 1 });
  expect(dossier.people()[0]?.leftOn).toBe('2026-10-31');
  expect(dossier.seats().find((seat) => seat.id === 'seat-1')?.releasedOn).toBeNull();
});

it('a name alone is confirmed by a person: same, somebody else, or left out', async () => {
  const file = () => windowsCsv(['Nom complet;Équipe', 'ESSAI Camille;Marketing']);
  const withCamille = () => {
    const dossier = openDossier();
    dossier.put({ teams: [aTeam()], people: [aPerson()] });
    return dossier;
  };
  const unanswered = withCamille();
  expect((await unanswered.preview(file())).counts).toMatchObject({ toConfirm: 1, create: 0, update: 0 });
  expect(await refusalOf(unanswered.import(file()))).toBe('import-nothing');

  const same = withCamille();
  await same.import(file(), { confirmations: [{ line: 2, personId: 'person-1' }] });
  expect(same.people()).toMatchObject([{ id: 'person-1', name: 'Camille Essai', teamId: 'team-1' }]);

  const other = withCamille();
  await other.import(file(), { confirmations: [{ line: 2, personId: null }] });
  expect(other.people()).toHaveLength(2);
});

it('two lines never end on the same person', async () => {
  const dossier = openDossier();
  dossier.put({ people: [aPerson()] });
  const file = windowsCsv([
    'Nom complet;Adresse e-mail;Équipe',
    'Camille Essai;camille@exemple.fr;Ventes',
    'Camille ESSAI;;Support',
  ]);
  const choices = { confirmations: [{ line: 3, personId: 'person-1' }] };
  const preview = await dossier.preview(file, choices);
  expect(preview.plan.map(({ action }) => action)).toEqual(['update', 'refused']);
  expect(preview.plan[1]?.remarks.at(-1)).toEqual({ code: 'person-taken', params: { first: 2 } });
  // The team of the refused line is not created either.
  expect(preview.newTeams).toEqual(['Ventes']);
});

it('a new team may be one the dossier already has, or none', async () => {
  const lines = ['Nom complet;Équipe', 'Anne Roth;Mktg', 'Paul Ott;Mktg', 'Lou Vial;R&D'];
  const dossier = openDossier();
  dossier.put({ teams: [aTeam()] });
  const { result } = await dossier.import(windowsCsv(lines), {
    teams: [
      { name: 'mktg', teamId: 'team-1' },
      { name: 'R&D', teamId: null },
    ],
  });
  expect(result.newTeams).toEqual([]);
  expect(dossier.people().map(({ teamId }) => teamId)).toEqual(['team-1', 'team-1', null]);
});

it('what is not decided is not imported', async () => {
  const dossier = openDossier();
  const dates = windowsCsv(['Nom complet;Arrivée', 'Anne Roth;03/04/2026']);
  expect((await dossier.preview(dates)).reading).toMatchObject({ dateOrderQuestion: { samples: ['03/04/2026'] } });
  expect(await refusalOf(dossier.import(dates))).toBe('staff-list-undecided');
  const columns = windowsCsv(['Colonne A;Colonne B', 'x;y']);
  expect(await refusalOf(dossier.import(columns))).toBe('staff-list-undecided');
  const workbook = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])], 'personnel.xlsx');
  expect((await dossier.preview(workbook)).reading).toEqual({ status: 'refused', reason: 'spreadsheet' });
  expect(await refusalOf(dossier.import(workbook))).toBe('staff-list-unreadable');
  expect(dossier.people()).toEqual([]);
  await dossier.import(dates, { dateOrder: 'dmy' });
  expect(dossier.people()[0]?.arrivedOn).toBe('2026-04-03');
});

it('what the file does not say erases nothing', async () => {
  const dossier = openDossier();
  dossier.put({ teams: [aTeam()], people: [aPerson({ teamId: 'team-1', note: 'à garder', partTime: true })] });
  await dossier.import(
    windowsCsv(['Nom complet;Adresse e-mail;Arrivée', 'Camille Durand;camille@exemple.fr;25/01/2020']),
  );
  expect(dossier.people()).toMatchObject([
    { name: 'Camille Durand', teamId: 'team-1', note: 'à garder', partTime: true, arrivedOn: '2020-01-25' },
  ]);
});
