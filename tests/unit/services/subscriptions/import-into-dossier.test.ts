import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextUndo } from '@main/db/operations';
import { ownTools, subscriptions } from '@main/db/repositories';
import { createPlatform } from '@main/platform/platform';
import { type Client, dossierOf } from '@main/services/library/client';
import { createLibraryService } from '@main/services/library/library-service';
import { createSubscriptionsService } from '@main/services/subscriptions/subscriptions-service';
import { subscriptionDraftSchema } from '@shared/contract/subscriptions';
import { expect, it, onTestFinished } from 'vitest';

const open = () => {
  const home = mkdtempSync(join(tmpdir(), 'sobria-import-'));
  const platform = createPlatform(home);
  const library = createLibraryService(platform);
  const client: Client = { id: 'test', dossier: null };
  onTestFinished(() => {
    library.shutdown();
    rmSync(home, { recursive: true, force: true });
  });
  return { library, client, service: createSubscriptionsService(platform, library) };
};
type Opened = ReturnType<typeof open>;
const importAccepted = ({ client, service }: Opened, lines: ReturnType<typeof service.previewPaste>['lines']) =>
  service.importLines(
    client,
    lines.flatMap((line) => (line.draft ? [subscriptionDraftSchema.parse(line.draft)] : [])),
  );

it('a pasted block becomes subscriptions and the tools they need, as one operation undone whole', async () => {
  const opened = open();
  const { library, client, service } = opened;
  library.create(client, 'Essai', null);
  const preview = service.previewPaste(
    client,
    'Outil\tSièges\tPrix mensuel HT\nChatGPT Team\t10\t25 €\nTablée IA\t3\t12 €\nClaude Pro\t0\t20 €',
    null,
  );
  const { result } = await importAccepted(opened, preview.lines);
  const { db } = dossierOf(client);
  expect(result.added).toBe(2);
  expect(subscriptions.list(db.read).map((s) => [s.name, s.toolId])).toEqual([
    ['ChatGPT Team', 'chatgpt'],
    ['Tablée IA', 'own-tablee-ia'],
  ]);
  expect(ownTools.list(db.read).map((tool) => tool.id)).toEqual(['own-tablee-ia']);
  // The dossier knows the tool from now on.
  expect(
    service.previewPaste(client, 'Outil\tSièges\tPrix mensuel HT\ntablee ia\t1\t12 €', null).lines[0]?.draft?.toolId,
  ).toBe('own-tablee-ia');
  expect(nextUndo(db.connection)?.labelCode).toBe('subscriptions-imported');
  db.undo();
  expect(subscriptions.list(db.read)).toEqual([]);
  expect(ownTools.list(db.read)).toEqual([]);
});

it('the example exported and read again is recognised line by line as what the dossier already has', async () => {
  const { library, client, service } = open();
  expect(library.createExample(client, 'strasbourg')).toMatchObject({ name: 'Exemple Strasbourg', isExample: true });
  const csv = await service.exportFile(client, 'csv');
  expect(csv.name).toBe('Abonnements IA - Exemple Strasbourg.csv');
  const preview = await service.previewFile(client, csv, null);
  const known = subscriptions.list(dossierOf(client).db.read);
  expect(preview.lines.map((line) => line.duplicateOf)).toEqual(known.map((subscription) => subscription.id));
  expect(preview.lines.map((line) => line.draft)).toEqual(
    known.map(({ id: _, ...rest }) => ({ ...rest, seatsListed: false })),
  );
  const xlsx = await service.exportFile(client, 'xlsx');
  expect((await service.previewFile(client, xlsx, null)).warnings).toEqual(['file-is-workbook']);
});

it('a second example takes another name', () => {
  const { library, client } = open();
  library.createExample(client, 'techvert');
  expect(library.createExample(client, 'techvert').name).toBe('Exemple TechVert (2)');
});
