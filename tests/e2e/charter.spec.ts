import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

test('TechVert: a charter in force, signed by everyone; its two pages, its grade, its versions', async ({ app }) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/securiser/charte', /Que dit notre charte/);
  await expect(app.getByText('45 personnes ont signé')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByText('Rédiger', { exact: true }).click();
  // The real pages, two of them.
  await expect(app.getByRole('button', { name: /Agrandir la page/ })).toHaveCount(2, { timeout: 60_000 });
  await expect(app.getByText(/Tient en deux pages/)).toBeVisible();
  await expect(app.getByText(/Points de la grille/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByText('Versions', { exact: true }).click();
  await expect(app.getByRole('grid', { name: 'Versions publiées' })).toContainText('Marc Delorme');
  for (const tab of ['Compléter', 'Co-rédiger', 'Évaluer', 'Versions']) {
    await app.getByText(tab, { exact: true }).first().click();
    expect(await seriousFindings(app), tab).toEqual([]);
  }
});

test('Strasbourg: no charter; an approved tool, then a charter started, discussed and published', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/charte', /Que dit notre charte/);
  await expect(app.getByText(/pas encore de charte/)).toBeVisible();

  await goTo(app, '/securiser/outils', /Quels outils sont autorisés/);
  await app.getByRole('button', { name: 'ChatGPT', exact: true }).click();
  const panel = app.getByRole('dialog');
  await panel.getByLabel('Propriétaire').fill('Marc Schneider');
  await panel.getByRole('combobox', { name: 'Public' }).click();
  await app.getByRole('option', { name: 'autorisé', exact: true }).click();
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText('Un outil est autorisé')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/securiser/charte', /Que dit notre charte/);
  await app.getByRole('button', { name: 'Commencer la charte' }).click();
  await expect(app.getByRole('heading', { name: /Nos 5 règles/ })).toBeVisible();
  await app.getByRole('button', { name: 'Réécrire « Demandes »' }).click();
  await app.getByLabel('Texte de la clause').fill('Une demande claire suffit.');
  await app.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(app.getByText('Une demande claire suffit.')).toBeVisible();

  await app.getByText('Co-rédiger', { exact: true }).click();
  await app.getByLabel('Votre nom').fill('Équipe Support');
  await app.getByRole('combobox', { name: 'Clause' }).click();
  await app.getByRole('option', { name: /Liberté/ }).click();
  await app.getByLabel('Pourquoi').fill('Pour rassurer.');
  await app.getByRole('button', { name: 'Proposer' }).click();
  await expect(app.getByText('Une proposition en attente')).toBeVisible();
  await app.getByLabel('Décidé par').fill('Direction');
  await app.getByRole('button', { name: 'Accepter' }).click();
  await expect(app.getByText(/acceptée par Direction/)).toBeVisible();

  await app.getByText('Versions', { exact: true }).click();
  await expect(app.getByRole('button', { name: 'Publier cette version' })).toBeEnabled({ timeout: 60_000 });
  await app.getByRole('button', { name: 'Publier cette version' }).click();
  await app.getByRole('dialog').getByLabel('Publiée par').fill('Marc Schneider');
  await app.getByRole('dialog').getByRole('button', { name: 'Publier cette version' }).click();
  await expect(app.getByText('Version 1.0 publiée')).toBeVisible({ timeout: 60_000 });
  await expect(app.getByRole('grid', { name: 'Versions publiées' })).toContainText('Marc Schneider');
});

test('settings and sovereignty of Strasbourg: open ones first, a check recorded, unknown counted', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/reglages', /Nos outils sont-ils bien réglés/);
  await expect(app.getByText(/réglages sont ouverts/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: /^Contrôler/ }).click();
  const panel = app.getByRole('dialog');
  await panel.getByText('bien réglé', { exact: true }).click();
  await panel.getByLabel('Par', { exact: true }).fill('Marc Schneider');
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText(/»\s:\sbien réglé/)).toBeVisible();

  await goTo(app, '/securiser/souverainete', /Que savons-nous de nos données/);
  await expect(app.getByText(/inconnues?\./).first()).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
});
