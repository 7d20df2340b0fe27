import { expect, seriousFindings, test } from './fixtures';
import { createDossier, goTo, title } from './ways';

/** A staff list as a French spreadsheet saves it: semicolons, Windows-1252. */
const staffList = {
  name: 'personnel.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Nom;Prénom;Adresse e-mail;Service;Responsable',
      'Lefèvre;Chloé;chloe.lefevre@atelier.example;Comptabilité;',
      'Noël;Benoît;benoit.noel@atelier.example;Comptabilité;Chloé Lefèvre',
      'Illisible;Zoé;pas une adresse;Support;',
    ].join('\r\n'),
    'latin1',
  ),
};

test('the profile: a wrong SIREN is refused in one sentence, then everything is saved', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/entreprise', /Qu’est-ce que ce profil change/);
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByLabel('Nom de l’entreprise').fill('Ateliers du Rhin');
  await app.getByLabel('SIREN').fill('123 456 789');
  await app.getByLabel('Effectif').fill('48');
  await app.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText('Ce numéro SIREN n’est pas valable')).toHaveCount(1);
  await expect(app.getByText('Sans profil, les calculs supposent')).toBeVisible();

  // 7·3·2·8·2·9·3·2·0, every second digit doubled from the right: 40, a multiple of ten.
  await app.getByLabel('SIREN').fill('732 829 320');
  await app.getByRole('combobox', { name: 'Régime de TVA' }).click();
  await app.getByRole('option', { name: 'Assujettie partielle' }).click();
  await app.getByLabel('Coefficient de déduction').fill('60');
  await app.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(app.getByText('Profil enregistré')).toBeVisible();
  // 100 € + 20 € of VAT, 60 % of it recovered: 108 €.
  await expect(app.getByText(/Vous récupérez/)).toContainText('108');
  await app.reload();
  await expect(app.getByLabel('SIREN')).toHaveValue('732829320');
  await expect(app.getByLabel('Effectif')).toHaveValue('48');
});

test('teams by keyboard: added with Enter, a name twice refused, removed and taken back', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/equipes', /Comment l’entreprise est-elle répartie/);
  expect(await seriousFindings(app)).toEqual([]);
  const entry = app.getByRole('form', { name: 'Ajouter une équipe' });
  await entry.getByLabel('Équipe').fill('Marketing');
  await app.keyboard.press('Tab');
  await app.keyboard.type('8');
  await app.keyboard.press('Tab');
  await app.keyboard.type('36,50');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('rowheader', { name: 'Marketing' })).toBeVisible();
  // The cursor is back on the name of the next team.
  await expect(entry.getByLabel('Équipe')).toBeFocused();
  await app.keyboard.type('marketing');
  await app.keyboard.press('Enter');
  await expect(app.getByText('Une équipe porte déjà ce nom.')).toBeVisible();

  await app.getByRole('button', { name: 'Actions sur la ligne Marketing' }).click();
  await app.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(app.getByRole('rowheader', { name: 'Marketing' })).toHaveCount(0);
  // The message of the addition may still be there: its own « Annuler » would be refused.
  await expect(app.getByText('Équipe « Marketing » supprimée')).toBeVisible();
  await app.getByRole('button', { name: 'Annuler', exact: true }).last().click();
  await expect(app.getByRole('rowheader', { name: 'Marketing' })).toBeVisible();
  await expect(app.getByRole('row', { name: /Marketing/ })).toContainText('36,50');
});

test('a staff list: read, refused lines said, imported whole, undone whole', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/collaborateurs', /Qui travaille ici/);
  expect(await seriousFindings(app)).toEqual([]);
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Importer une liste' }).click();
  await (await chooser).setFiles(staffList);

  await expect(title(app)).toHaveText(/Que change cette liste/);
  await expect(app.getByText('2 personnes à créer')).toBeVisible();
  await expect(app.getByText('windows-1252', { exact: false })).toBeVisible();
  const refused = app.getByRole('region', { name: 'Une ligne refusée' });
  await expect(refused).toContainText('Ligne 4');
  await expect(refused).toContainText('adresse non valable');
  await expect(app.getByRole('row', { name: /Benoît Noël/ })).toContainText('à créer');
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByRole('button', { name: 'Importer 2 personnes' }).click();
  await expect(title(app)).toHaveText(/Qu’a changé cette liste/);
  await expect(app.getByText('Équipe créée')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Revenir aux collaborateurs' }).click();
  const benoit = app.getByRole('row', { name: /Benoît Noël/ });
  await expect(benoit).toContainText('Comptabilité');
  await expect(benoit).toContainText('Chloé Lefèvre');

  await app.getByRole('button', { name: /^Annuler : 2 collaborateurs importés/ }).click();
  await expect(app.getByText('Aucun collaborateur n’est saisi')).toBeVisible();
  await goTo(app, '/reglages/equipes', /Comment l’entreprise/);
  await expect(app.getByText('Aucune équipe n’est saisie')).toBeVisible();
});

test('a person is added in the panel, found again by the address of the screen, and removed', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/collaborateurs/nouveau', /Qui travaille ici/);
  const panel = app.getByRole('dialog');
  await panel.getByLabel('Nom complet').fill('Lou Vial');
  await panel.getByLabel('Arrivée').fill('1/9/2026');
  await panel.getByLabel('Départ', { exact: true }).fill('1/8/2026');
  await panel.getByRole('button', { name: 'Ajouter une personne' }).click();
  await expect(panel.getByText('Le départ précède l’arrivée.')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByLabel('Départ', { exact: true }).fill('');
  await panel.getByRole('button', { name: 'Ajouter une personne' }).click();
  await expect(panel).toHaveCount(0);
  await app.getByRole('button', { name: 'Lou Vial', exact: true }).click();
  await expect(app.getByRole('dialog').getByLabel('Arrivée')).toHaveValue('01/09/2026');
  await app.goBack();
  await expect(app.getByRole('dialog')).toHaveCount(0);
});

test('a rate typed the wrong way round is questioned before it is kept', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/taux', /À quel taux convertissons-nous/);
  expect(await seriousFindings(app)).toEqual([]);
  const form = app.getByRole('form', { name: 'Saisir un taux' });
  await form.getByRole('textbox', { name: 'Mois' }).fill('octobre 2026');
  await form.getByRole('combobox', { name: 'Devise' }).click();
  await app.getByRole('option', { name: 'USD' }).click();
  await form.getByLabel('Pour 1 €').fill('0,862');
  await app.keyboard.press('Enter');
  const question = app.getByRole('dialog', { name: 'Ce taux est-il dans le bon sens' });
  await expect(question).toContainText('1,1593');
  await question.getByRole('button', { name: 'Annuler' }).click();
  await expect(app.getByText('Aucun taux saisi dans ce dossier.')).toBeVisible();

  await form.getByLabel('Pour 1 €').fill('1,162');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('grid', { name: 'Vos taux' })).toContainText('1,162');
  await expect(app.getByRole('row', { name: /octobre 2026/ }).last()).toContainText('remplacé par le vôtre');
});

test('the catalogue: found by an alias, a plan corrected in the dossier alone, then given back', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/catalogue', /Quels outils connaissons-nous/);
  await app.getByLabel('Filtrer le tableau').fill('chatgpt team');
  await app.getByRole('button', { name: 'ChatGPT', exact: true }).click();
  const panel = app.getByRole('dialog', { name: 'ChatGPT' });
  await expect(panel.getByText('Réglages à contrôler')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByRole('button', { name: /Corriger dans ce dossier : Business, siège standard/ }).click();
  await app.getByRole('dialog').getByLabel('Prix au mois').fill('29');
  await app.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(panel.getByText('corrigé dans ce dossier')).toBeVisible();
  await expect(panel.getByText(/Catalogue fourni\s: 25/)).toBeVisible();
  await panel.getByRole('button', { name: /Revenir au catalogue fourni/ }).click();
  await expect(panel.getByText('corrigé dans ce dossier')).toHaveCount(0);
});

test('the glossary: a notion has its address, and the search finds it under another word', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/reglages/glossaire/preavis', /Que veulent dire les mots/);
  await expect(app.getByRole('link', { name: 'Lien vers « préavis »' })).toHaveAttribute('aria-current', 'true');
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByLabel('Chercher un mot').fill('shadow');
  await expect(app.getByText('IA cachée')).toBeVisible();
  await expect(app.getByText('préavis', { exact: true })).toHaveCount(0);
});
