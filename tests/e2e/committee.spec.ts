import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

test('TechVert: the month prepared, the hour held, decided, closed, found again', async ({ app }) => {
  test.slow();
  await openExample(app, /TechVert/);
  await goTo(app, '/comite/preparer', /Que regarde le comité/);
  await expect(app.getByText('60 minutes prévues sur 60')).toBeVisible();
  await expect(app.getByText('Sophie Garnier').first()).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: /Préparer la séance d’août 2025/ }).click();
  await expect(app.getByRole('button', { name: 'Ajouter un point' })).toBeVisible();
  await app.getByLabel('Intitulé du point').fill('Budget 2026');
  await app.getByRole('button', { name: 'Ajouter un point' }).click();
  await expect(app.getByText('5 minutes de trop')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/comite/seance', /Où en est la séance/);
  await app.getByRole('button', { name: /Démarrer le chronomètre de « Chiffres du mois/ }).click();
  await expect(app.getByRole('button', { name: /Arrêter le chronomètre/ })).toBeVisible();
  await app.getByLabel('Notes').fill('Dépense stable.');
  await expect(app.getByText('Enregistré', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Ajouter une décision' }).click();
  const panel = app.getByRole('dialog');
  await panel.getByLabel('Décision').fill('Chiffrer le budget 2026.');
  await panel.getByLabel('Responsable').fill('Direction');
  await panel.getByLabel('Pour', { exact: true }).fill('3');
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText('Chiffrer le budget 2026.', { exact: true })).toBeVisible();

  // The clock and the notes are in the dossier: a reload loses neither.
  await app.reload();
  await expect(app.getByRole('button', { name: /Arrêter le chronomètre de « Chiffres du mois/ })).toBeVisible();
  await expect(app.getByLabel('Notes')).toHaveValue('Dépense stable.');
  expect(await seriousFindings(app)).toEqual([]);

  // Names picked in a row are all kept, faster than each is saved.
  await app.getByLabel('Présents').first().click();
  for (const name of ['Julie Perret', 'Jonathan Jacquet', 'Sophie Garnier'])
    await app.getByRole('option', { name }).click();
  await app.keyboard.press('Escape');
  const close = app.getByRole('button', { name: 'Clore la séance' });
  await close.click();
  // A dialog that closes gives the keyboard back to what opened it; a button, once its work is over.
  await app.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  await expect(close).toBeFocused();
  const pdf = app.getByRole('button', { name: 'Préparation en PDF' });
  await Promise.all([app.waitForEvent('download'), pdf.click()]);
  await expect(pdf).toBeFocused();
  await close.click();
  await app.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click();
  await expect(app.getByText(/tenue le/).first()).toBeVisible();
  await goTo(app, '/comite/historique', /Qu’avons-nous décidé/);
  await expect(app.getByText(/3 personnes présentes · /).first()).toBeVisible();
  await app.getByLabel(/Chercher dans les notes/).fill('stable');
  await expect(app.getByRole('heading', { level: 2 })).toHaveText(['août 2025']);
  expect(await seriousFindings(app)).toEqual([]);
});

test('Strasbourg: no committee yet; a first member, then a remark on the first session', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/comite/historique', /Qu’avons-nous décidé/);
  await expect(app.getByText(/Aucune séance n’est encore tenue/)).toBeVisible();
  await goTo(app, '/comite/preparer', /Que regarde le comité/);
  await expect(app.getByText(/Aucun comité n’est encore désigné/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Désigner un membre' }).click();
  await app.getByRole('dialog').getByLabel('Nom').fill('Marc Schneider');
  await app.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText('Il manque 2 volontaires')).toBeVisible();
  await app.getByRole('button', { name: /Préparer la séance/ }).click();
  await app.getByRole('button', { name: 'Écrire une remarque' }).click();
  await app.getByRole('dialog').getByLabel('Votre nom').fill('Marc Schneider');
  await app.getByRole('dialog').getByLabel('Remarque').fill('Commencer par les licences.');
  await app.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText('Commencer par les licences.')).toBeVisible();
  const [file] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'Exporter celles de Marc Schneider' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Remarques de Marc Schneider.*\.json$/);
  expect(await seriousFindings(app)).toEqual([]);
});
