import type { Page } from '@playwright/test';
import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

const download = async (page: Page, button: string | RegExp): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return file.suggestedFilename();
};

test('TechVert: everybody trained, its papers, a dozen uses, a path of two points', async ({ app }) => {
  await openExample(app, /TechVert/);
  await expect(app.getByRole('region', { name: 'La réponse en cinq lignes' })).toContainText('Personnes');
  await expect(app.getByRole('region', { name: 'À ne pas manquer' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/mesurer/formation', /Qui est formé/);
  await expect(app.getByText('personnes présentes sont formées')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  expect(await download(app, 'Créer la preuve de formation')).toMatch(/Preuve de formation.*\.pdf$/);
  await app.getByText('Séances', { exact: true }).first().click();
  await app.getByRole('button', { name: '10/03/2025' }).first().click();
  await expect(app.getByRole('dialog')).toContainText('présent');
  expect(await seriousFindings(app)).toEqual([]);
  await app.keyboard.press('Escape');
  await app.getByText('Programme', { exact: true }).first().click();
  await expect(app.getByRole('heading', { name: 'Pratiquer la sobriété' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/mesurer/bibliotheque', /Quels usages marchent/);
  await expect(app.getByRole('grid', { name: 'Bibliothèque d’usages' })).toContainText('Offre d’emploi lisible');
  // Without its accents, and a word that only the prompt holds.
  await app.getByPlaceholder('Filtrer').fill('metier competences');
  await expect(app.getByRole('grid', { name: 'Bibliothèque d’usages' })).not.toContainText('Trame de proposition');
  await app.getByPlaceholder('Filtrer').fill('');
  expect(await seriousFindings(app)).toEqual([]);
  expect(await download(app, 'Livret des usages (PDF)')).toMatch(/Livret.*\.pdf$/);

  await goTo(app, '/mesurer/position', /Où nous situons-nous/);
  const points = app.getByRole('grid', { name: 'Chemin dans le temps' });
  await expect(points).toContainText('fonceur aveugle');
  await expect(points).toContainText('leader responsable');
  expect(await seriousFindings(app)).toEqual([]);
  expect(await download(app, 'Page « position » (PDF)')).toMatch(/Position.*\.pdf$/);
});

test('Strasbourg: a programme planned, a use written, a point kept', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/mesurer/formation', /Qui est formé/);
  await expect(app.getByText(/Personne n’est formé/)).toBeVisible();
  await app.getByRole('button', { name: 'Prévoir le programme' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Créer les séances' }).click();
  await expect(app.getByText(/séances prévues pour/)).toBeVisible();
  await app.getByText('Séances', { exact: true }).first().click();
  await expect(app.getByRole('grid', { name: 'Séances' })).toContainText('groupe 1');
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/mesurer/bibliotheque', /Quels usages marchent/);
  await expect(app.getByText(/Aucun usage n’est encore décrit/)).toBeVisible();
  await app.getByRole('button', { name: 'Usages de départ' }).click();
  await app.getByLabel('Tout choisir').check();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: /^Ajouter 10 usages/ }).click();
  await expect(app.getByText('10 usages ajoutés, à tester.')).toBeVisible();
  await app.getByRole('button', { name: 'Ajouter un usage' }).click();
  await app
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Usage/ })
    .fill('Traduire une notice');
  await app
    .getByRole('dialog')
    .getByRole('textbox', { name: /Demande à copier/ })
    .fill('Traduis cette notice publique en allemand.');
  await app.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByRole('grid', { name: 'Bibliothèque d’usages' })).toContainText('Traduire une notice');

  await goTo(app, '/mesurer/position', /Où nous situons-nous/);
  await app.getByRole('button', { name: 'Garder un point' }).last().click();
  await app.getByRole('dialog').getByRole('button', { name: 'Garder un point' }).click();
  await expect(app.getByRole('grid', { name: 'Chemin dans le temps' })).toContainText('/');
  expect(await seriousFindings(app)).toEqual([]);
});
