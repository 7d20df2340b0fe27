import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

test('TechVert: the last closed month, an indicator opened, a month corrected and the next one closed', async ({
  app,
}) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/mesurer/pilotage', /Où en sont nos indicateurs/);
  await expect(app.getByText(/objectifs sur 7 sont atteints/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByRole('button', { name: /Temps d’administration/ }).click();
  const panel = app.getByRole('dialog');
  await expect(panel.getByText('Définition')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByRole('button', { name: 'Corriger ce mois' }).click();
  await panel.getByLabel('Valeur corrigée').fill('5');
  await panel.getByLabel('Raison').fill('Une heure oubliée');
  await panel.getByRole('textbox', { name: /^Par( |$)/u }).fill('Sophie Garnier');
  await panel.getByRole('button', { name: 'Enregistrer la correction' }).click();
  // Both values are seen.
  await expect(panel.getByText(/4\sh devient 5\sh/u)).toBeVisible();
  await panel.getByRole('button', { name: /Fermer/ }).click();

  await app.getByRole('button', { name: 'Clore août 2025' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Clore août 2025' }).click();
  await expect(app.getByRole('button', { name: 'Clore septembre 2025' })).toBeVisible();

  await goTo(app, '/mesurer/avant-apres', /Qu’est-ce qui a changé/);
  await app.getByRole('button', { name: '6 mois' }).click();
  await expect(app.getByRole('grid', { name: 'Le détail' })).toContainText('Empreinte IA du mois');
  expect(await seriousFindings(app)).toEqual([]);
});

test('Strasbourg: time declared by a team, a target set, the two pages downloaded', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/mesurer/pilotage', /Où en sont nos indicateurs/);
  const survey = app.getByRole('form', { name: 'Temps gagné déclaré' });
  await survey.getByLabel('Équipe').click();
  await app.getByRole('option', { name: 'Comptabilité' }).click();
  await survey.getByLabel('Minutes par semaine').fill('30');
  await survey.getByLabel('Réponses').fill('6');
  await survey.getByRole('button', { name: 'Enregistrer la déclaration' }).click();
  await expect(app.getByText(/Comptabilité, septembre\s2026/)).toBeVisible();

  await goTo(app, '/mesurer/avant-apres', /Qu’est-ce qui a changé/);
  const waiting = app.waitForEvent('download');
  await app.getByRole('button', { name: /Bilan de 2 pages/ }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^Avant-après IA.*\.pdf$/u);
});
