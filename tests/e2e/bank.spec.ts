import { expect, seriousFindings, test } from './fixtures';
import { createDossier, goTo, openExample } from './ways';

const statement = (label: string, amount: string) => ({
  name: 'releve.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
      ...['04', '05', '06'].map((month) => `03/${month}/2026;03/${month}/2026;-${amount};;${label};`),
      '07/06/2026;07/06/2026;-12,40;;PAIEMENT CB 0706 BOULANGERIE STRASBOURG;',
    ].join('\r\n'),
  ),
});

test('the statement of the example is reviewed like paper, confirmed, and doubles nothing', async ({ app }) => {
  // A long page, looked at by axe.
  test.slow();
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/releve');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/relevés bancaires/);
  expect(await seriousFindings(app)).toEqual([]);
  await app.locator('input[type=file]').setInputFiles('resources/examples/strasbourg-releve.csv');
  await expect(app.getByText(/CIC/)).toBeVisible();
  await expect(app.getByRole('heading', { name: 'À confirmer' })).toBeVisible();
  // The whole statement, ordinary lines among the highlighted ones.
  const sheet = app.getByRole('region', { name: 'Relevé entier' });
  await expect(sheet.getByText(/RESTAURANT CHEZ CLAUDE/).first()).toBeVisible();
  await app.getByText('Lignes IA', { exact: true }).click();
  await expect(sheet.getByText(/RESTAURANT CHEZ CLAUDE/)).toHaveCount(0);
  // By keyboard: the first label is accepted alone, the others together.
  await app.getByRole('heading', { name: 'À confirmer' }).click();
  await app.keyboard.press('j');
  await app.keyboard.press('a');
  await app.getByRole('button', { name: 'Valider les 2 réponses choisies' }).click();
  await expect(app.getByRole('heading', { name: 'À confirmer' })).toBeHidden();

  // 13 tools compared with their declared price; fees only on those paid in dollars.
  await expect(app.getByRole('grid', { name: 'Facture, prix déclaré et débit' })).toBeVisible();

  // The series are drawn as one goes down them.
  const series = app.locator('article[data-item]');
  await series.last().scrollIntoViewIfNeeded();
  await expect(app.getByText(/séries affichées sur/)).toHaveCount(0);
  expect(await series.count()).toBeGreaterThan(8);

  // By keyboard: to the first tool, its lines.
  await app.keyboard.press('j');
  await app.keyboard.press('l');
  await expect(app.getByRole('table', { name: /Lignes du relevé pour ChatGPT/ })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByRole('button', { name: /^Importer 102 lignes/ }).click();
  await expect(app.getByText(/aucun paiement ajouté, 78 confirmés/)).toBeVisible();
  await app.getByRole('button', { name: 'Terminer' }).click();
  await app.locator('input[type=file]').setInputFiles('resources/examples/strasbourg-releve.csv');
  await expect(app.getByRole('button', { name: 'Rien de nouveau à importer' })).toBeDisabled();
});

test('a statement creates a subscription, and the import is undone whole', async ({ app }) => {
  await createDossier(app, 'Client A');
  await goTo(app, '/auditer/releve');
  // The home of an empty dossier takes a file too: not while it goes.
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/relevés bancaires/);
  await app
    .locator('input[type=file]')
    .setInputFiles(statement('PAIEMENT CB 0306 OPENAI *CHATGPT SUBSCR DUBLIN', '60,00'));
  await expect(app.getByRole('heading', { name: 'ChatGPT', exact: true })).toBeVisible();
  // An ordinary line is shown, never highlighted; a tool may be chosen for it.
  await expect(app.locator('mark', { hasText: 'BOULANGERIE' })).toHaveCount(0);
  await app.getByRole('button', { name: /Outil de la ligne PAIEMENT CB 0706 BOULANGERIE/ }).click();
  await app.getByRole('combobox', { name: /Outil de la ligne .*BOULANGERIE/ }).selectOption({ label: 'Jasper' });
  await expect(app.getByRole('heading', { name: 'Jasper', exact: true })).toBeVisible();
  await app.getByRole('button', { name: /Outil de la ligne PAIEMENT CB 0706 BOULANGERIE/ }).click();
  await app
    .getByRole('combobox', { name: /Outil de la ligne .*BOULANGERIE/ })
    .selectOption({ label: 'pas un outil d’IA' });
  await expect(app.getByRole('heading', { name: 'Jasper', exact: true })).toBeHidden();
  // Seats are corrected before the subscription is created: 60 € ÷ 3 = 20 €.
  await app.getByRole('textbox', { name: 'Sièges' }).fill('3');
  await app.getByRole('textbox', { name: 'Sièges' }).blur();
  await expect(app.getByText(/20,00\s€ HT par mois, 3\s+sièges/)).toBeVisible();
  await app.getByRole('button', { name: /^Importer 3 lignes/ }).click();
  await expect(app.getByText('Un abonnement créé')).toBeVisible();
  await goTo(app, '/auditer/abonnements');
  await expect(
    app
      .getByRole('grid', { name: 'Abonnements' })
      .getByText(/ChatGPT/)
      .first(),
  ).toBeVisible();
  await goTo(app, '/auditer/releve');
  await app
    .getByRole('button', { name: /Autres actions|Actions/ })
    .first()
    .click();
  await app.getByRole('menuitem', { name: 'Annuler cet import' }).click();
  await expect(app.getByText('Aucun relevé n’a encore été importé.')).toBeVisible();
});

test('a usage export is previewed, imported, and the nominal view stays closed until staff are told', async ({
  app,
}) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/usages-import');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/usage réel/);
  expect(await seriousFindings(app)).toEqual([]);
  await app
    .locator('input[type=file]')
    .setInputFiles('tests/golden/usage/chatgpt-enterprise-users-monthly-2026-09.csv');
  await expect(app.getByText(/ChatGPT Enterprise ou Edu/)).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Ce que l’import fera' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  // Accounts of nobody are under a pseudonym until their address is asked for.
  await expect(app.getByRole('button', { name: 'Afficher les adresses inconnues' })).toBeVisible();
  await app.getByRole('button', { name: 'Importer l’export' }).click();
  await expect(app.getByRole('heading', { name: 'Exports importés' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  // The nominal list is opened from the seats, and stays closed until staff are told.
  await goTo(app, '/auditer/sieges');
  await expect(app.getByRole('heading', { name: 'Sièges à récupérer, par nom' })).toBeVisible();
  await expect(app.getByRole('button', { name: 'Voir les sièges inactifs par nom' })).toBeDisabled();
});
