import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

test('first start: an example is opened, left, found in the library, deleted and taken back', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Quel dossier ouvrir/);
  expect(await seriousFindings(app)).toEqual([]);
  await openExample(app, /TechVert/);
  // An example is where one starts: nothing yet to undo.
  await expect(app.getByRole('button', { name: 'Rien à annuler' })).toBeDisabled();
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByRole('button', { name: /Dossier ouvert/ }).click();
  await app.getByRole('menuitem', { name: 'Changer de dossier' }).click();
  await expect(app.getByText('Exemple TechVert', { exact: true })).toBeVisible();

  await app.getByRole('button', { name: /Autres actions pour/ }).click();
  await app.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  await app.getByRole('button', { name: 'Reprendre Exemple TechVert' }).click();
  await expect(app.getByRole('button', { name: 'Ouvrir Exemple TechVert' })).toBeVisible();
});

test('a dossier of one’s own, protected by a passphrase', async ({ app }) => {
  await app.getByRole('button', { name: 'Créer un dossier' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Nom du dossier').fill('Client A');
  await dialog.getByLabel('Phrase secrète (facultative)').fill('une phrase à retenir');
  await dialog.getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);

  await app.getByRole('button', { name: /Dossier ouvert/ }).click();
  await app.getByRole('menuitem', { name: 'Changer de dossier' }).click();
  await app.getByRole('button', { name: 'Ouvrir Client A' }).click();
  await app.getByRole('dialog').getByLabel('Phrase secrète', { exact: true }).fill('une autre phrase');
  await app.getByRole('dialog').getByRole('button', { name: 'Ouvrir' }).click();
  await expect(app.getByText(/n’ouvre pas le dossier/)).toBeVisible();
  await app.getByRole('dialog').getByLabel('Phrase secrète', { exact: true }).fill('une phrase à retenir');
  await app.getByRole('dialog').getByRole('button', { name: 'Ouvrir' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
});

test('a reload keeps the dossier open; a second tab is offered to take it over', { tag: '@browser' }, async ({
  app,
  product,
}) => {
  await openExample(app, /TechVert/);
  await app.reload();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);

  const second = await app.context().newPage();
  await second.goto(new URL(product.address).origin);
  await second.getByRole('button', { name: 'Ouvrir Exemple TechVert' }).click();
  await second.getByRole('dialog').getByRole('button', { name: 'L’ouvrir ici' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
});

test('backups: made, verified, restored; the activity says so', async ({ app }) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/reglages/sauvegardes');
  await app.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
  await expect(app.getByText('Sauvegarde faite et vérifiée')).toBeVisible();
  await app.getByRole('button', { name: 'Vérifier le dossier' }).click();
  await expect(app.getByText('Dossier vérifié')).toBeVisible();
  for (const place of ['sauvegardes', 'protection', 'activite']) {
    await goTo(app, `/reglages/${place}`);
    expect(await seriousFindings(app), place).toEqual([]);
  }
});
