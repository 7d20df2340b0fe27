import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

const register = /Quels usages d’IA avons-nous/;
const privacy = /Que deviennent les données personnelles/;

test('TechVert: CV sorting is high risk; its obligations, their proof, another date', async ({ app }) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/securiser/registre-ia', register);
  await expect(app.getByText('un est à haut risque')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);

  await app.getByRole('grid', { name: 'Usages d’IA' }).getByRole('button', { name: 'Trier les CV reçus' }).click();
  const panel = app.getByRole('dialog');
  await expect(panel.getByText('Niveau : haut risque')).toBeVisible();
  await panel.getByText('Obligations', { exact: true }).click();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByRole('button', { name: 'Suivre « Utiliser selon la notice »' }).click();
  await panel.getByLabel('Preuve').fill('Notice archivée');
  await panel.getByRole('combobox', { name: 'Suivi' }).click();
  await app.getByRole('option', { name: 'faite', exact: true }).click();
  await panel.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(panel.getByText('Notice archivée').first()).toBeVisible();
  await app.keyboard.press('Escape');

  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Registre IA (PDF)' }).click();
  expect((await download).suggestedFilename()).toContain('Registre IA');
});

test('Strasbourg: a use is added, then classified question by question', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/registre-ia', register);
  await app.getByRole('button', { name: 'Inscrire un usage', exact: true }).click();
  await app.getByLabel('Usage, en quelques mots').fill('Résumer des réunions');
  await app.getByRole('dialog').getByRole('button', { name: 'Inscrire un usage' }).click();
  const panel = app.getByRole('dialog');
  await expect(panel.getByText('à classer')).toBeVisible();
  await expect(panel.getByText(/peuvent encore changer le niveau/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  // Not a system of AI: the level is known at once.
  await panel.getByRole('radio', { name: 'Non' }).first().click();
  await expect(panel.getByText('Niveau : hors champ')).toBeVisible();
  await expect(panel.getByText(/Aucune question ne peut plus changer le niveau/)).toBeVisible();
});

test('RGPD: contract, assessment, terms, works council', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/rgpd', privacy);
  await expect(app.getByText(/contrat de sous-traitance enregistré/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);

  await app
    .getByRole('grid', { name: 'Outils et données personnelles' })
    .getByRole('button', { name: 'ChatGPT', exact: true })
    .click();
  const panel = app.getByRole('dialog');
  await panel.getByText('Oui', { exact: true }).first().click();
  await panel.getByLabel('Finalité').fill('Rédaction');
  await panel.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(app.getByText('Fiche RGPD de « ChatGPT » enregistrée')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByText('Analyse d’impact', { exact: true }).first().click();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByText('Conditions lues', { exact: true }).click();
  await panel.getByLabel('Lues par').fill('Marc Schneider');
  await panel.getByRole('button', { name: 'Enregistrer la lecture' }).click();
  await expect(app.getByText('Lecture enregistrée')).toBeVisible();
  await app.keyboard.press('Escape');

  await app.getByRole('button', { name: 'Ajouter une étape' }).click();
  await app.getByLabel('Projet soumis').fill('Copilot pour tous');
  await app.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByRole('grid', { name: 'CSE' })).toContainText('Copilot pour tous');
});
