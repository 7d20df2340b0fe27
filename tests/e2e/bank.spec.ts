import type { Page } from '@playwright/test';
import { expect, seriousFindings, test } from './fixtures';

const goTo = (app: Page, address: string) =>
  app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${address}`);

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
  await app.getByRole('button', { name: /Strasbourg/ }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  await goTo(app, '/auditer/releve');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/relevés bancaires/);
  expect(await seriousFindings(app)).toEqual([]);
  await app.locator('input[type=file]').setInputFiles('resources/examples/strasbourg-releve.csv');
  await expect(app.getByText(/CIC/)).toBeVisible();
  await expect(app.getByRole('heading', { name: 'À confirmer' })).toBeVisible();
  await app.getByRole('button', { name: 'Accepter les propositions (3)' }).click();
  await expect(app.getByRole('heading', { name: 'À confirmer' })).toBeHidden();

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
  await app.getByRole('button', { name: 'Créer un dossier' }).click();
  await app.getByRole('dialog').getByLabel('Nom du dossier').fill('Client A');
  await app.getByRole('dialog').getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  await goTo(app, '/auditer/releve');
  await app
    .locator('input[type=file]')
    .setInputFiles(statement('PAIEMENT CB 0306 OPENAI *CHATGPT SUBSCR DUBLIN', '60,00'));
  await expect(app.getByRole('heading', { name: 'ChatGPT', exact: true })).toBeVisible();
  await expect(app.getByText('BOULANGERIE')).toBeHidden();
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
  await app.getByRole('button', { name: /Strasbourg/ }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  await goTo(app, '/auditer/usages-import');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/usage réel/);
  expect(await seriousFindings(app)).toEqual([]);
  await app
    .locator('input[type=file]')
    .setInputFiles('tests/golden/usage/chatgpt-enterprise-users-monthly-2026-09.csv');
  await expect(app.getByText(/ChatGPT Enterprise ou Edu/)).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Ce que l’import fera' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Importer l’export' }).click();
  await expect(app.getByRole('heading', { name: 'Exports importés' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
});
