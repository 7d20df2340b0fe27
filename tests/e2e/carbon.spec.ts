import { expect, seriousFindings, test } from './fixtures';
import { createDossier, goTo, openExample, title } from './ways';

test('TechVert: the footprint is a range of kilograms; 2,4 t only by the consultant’s factor, with its warning', async ({
  app,
}) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/auditer/empreinte');
  await expect(title(app)).toHaveText(/Qu’émet notre usage/);
  const answer = app.getByText(/^Vos usages d’IA ont émis/);
  await expect(answer).toContainText(/fourchette de .*\skg\sCO₂e/);
  await app.getByRole('combobox', { name: 'Période' }).click();
  await app.getByRole('option', { name: /Au rythme de janvier\s2025/ }).click();
  await expect(answer).toContainText(/au rythme de janvier\s2025/);
  await expect(answer).not.toContainText(/\st\sCO₂e/);
  await app.getByRole('button', { name: 'Retenir : Facteur de l’entreprise' }).click();
  const question = app.getByRole('dialog', { name: /hors de la fourchette publiée/ });
  await expect(question).toContainText(/38 fois le plus haut chiffre publié/);
  await question.getByRole('button', { name: 'Retenir ce facteur' }).click();
  await expect(answer).toContainText(/2,4\st\sCO₂e/);
  await expect(app.getByRole('alert').filter({ hasText: '38 fois' })).toBeVisible();
  await app.getByRole('button', { name: 'Retenir : Modèle de cycle de vie' }).click();
  await expect(answer).toContainText(/kg\sCO₂e au rythme/);
});

test('a rhythm asks per person or company, per working or calendar day, then gives the footprint', async ({ app }) => {
  await createDossier(app, 'Essai');
  await goTo(app, '/auditer/usages');
  await app.getByRole('button', { name: 'Décrire un rythme' }).click();
  const form = app.getByRole('dialog', { name: 'Décrire un rythme d’usage' });
  await form.getByRole('combobox', { name: 'Équipe' }).click();
  await app.getByRole('option', { name: 'Toute l’entreprise' }).click();
  await form.getByRole('textbox', { name: 'Outil' }).fill('ChatGPT');
  await app.getByRole('option', { name: 'ChatGPT', exact: true }).click();
  await form.getByRole('textbox', { name: 'Nombre habituel par jour' }).fill('250');
  await form.getByRole('textbox', { name: 'Depuis' }).fill('janvier 2026');
  await form.getByRole('textbox', { name: 'Depuis' }).press('Tab');
  await form.getByRole('button', { name: 'Enregistrer le rythme' }).click();
  await expect(form.getByText(/champs sont à corriger/)).toBeVisible();
  await form.getByText('pour toute l’équipe ou l’entreprise').click();
  await form.getByText('ouvré', { exact: true }).click();
  await expect(form.getByText(/Soit .* requêtes en janvier\s2026/)).toBeVisible();
  await form.getByRole('button', { name: 'Enregistrer le rythme' }).click();
  await expect(app.getByText(/vous avez compté/)).toBeVisible();
  await goTo(app, '/auditer/empreinte');
  await expect(app.getByText(/^Vos usages d’IA ont émis/)).toBeVisible();
});

test('levers answer at once, budgets and electricity say what they must, axe finds nothing serious', async ({
  app,
}) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/auditer/leviers');
  await expect(app.getByText(/^Avec ces leviers/)).toBeVisible();
  await app.getByRole('button', { name: 'Trouver le mélange' }).click();
  await expect(app.getByText(/Objectif de −35\s?% (atteint|hors d’atteinte)/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await goTo(app, '/auditer/budgets');
  await expect(app.getByRole('grid', { name: 'Budgets' })).toContainText('Direction & Conseil');
  expect(await seriousFindings(app)).toEqual([]);
  await goTo(app, '/auditer/electricite');
  await expect(app.getByText(/n’est pas sur votre facture d’électricité/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  for (const screen of ['usages', 'empreinte']) {
    await goTo(app, `/auditer/${screen}`);
    await expect(app.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await seriousFindings(app)).toEqual([]);
  }
});

test('a profile of one’s own, a declared hosting and the order of levers are set by hand, said and undone', async ({
  app,
}) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/auditer/usages');
  await app.getByRole('button', { name: 'Ajouter un profil' }).click();
  const form = app.getByRole('dialog', { name: 'Ajouter un profil d’usage' });
  await form.getByRole('textbox', { name: 'Nom du profil' }).fill('Compte rendu');
  await form.getByRole('textbox', { name: 'Jetons d’une réponse' }).fill('800');
  await form.getByRole('button', { name: 'Enregistrer le profil' }).click();
  const profiles = app.getByRole('grid', { name: 'Profils d’usage' });
  await expect(profiles).toContainText('Compte rendu');
  await expect(profiles).toContainText('Méthode, section 9');
  await app.getByRole('button', { name: 'Ajouter une ligne' }).click();
  const row = app.getByRole('dialog', { name: 'Ajouter une ligne d’usage' });
  await row.getByRole('combobox', { name: 'Équipe' }).click();
  await app.getByRole('option', { name: 'Marketing' }).click();
  await row.getByRole('combobox', { name: 'Profil d’usage' }).click();
  await expect(app.getByRole('option', { name: 'Compte rendu' })).toBeVisible();
  await app.keyboard.press('Escape');
  await row.getByRole('textbox', { name: 'Séquences vidéo du mois' }).fill('2');
  await row.getByRole('button', { name: 'Enregistrer la ligne' }).click();
  await expect(row.getByText('Donnez la durée totale de ces séquences.')).toBeVisible();
  await row.getByRole('textbox', { name: 'Durée totale, en secondes' }).fill('16');
  await row.getByRole('button', { name: 'Enregistrer la ligne' }).click();
  await expect(app.getByText(/16\ss de vidéo/).first()).toBeVisible();

  await goTo(app, '/auditer/empreinte');
  await app.getByRole('button', { name: 'Déclarer un hébergement' }).click();
  const zone = app.getByRole('dialog', { name: 'Déclarer un hébergement' });
  await zone.getByRole('textbox', { name: 'Zone électrique' }).fill('France');
  await app
    .getByRole('option', { name: /^France/ })
    .first()
    .click();
  await zone.getByRole('textbox', { name: 'Déclaré par' }).fill('Service informatique');
  await zone.getByRole('textbox', { name: 'Le', exact: true }).fill('01/06/2025');
  await zone.getByRole('button', { name: 'Enregistrer la déclaration' }).click();
  await expect(app.getByText(/France\s: déclarée par Service informatique/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/auditer/leviers');
  const levers = app.getByRole('list').filter({ has: app.getByRole('slider') });
  await expect(levers.getByRole('listitem').first()).toContainText('1. Pas d’images');
  await app.getByRole('button', { name: 'Descendre : Pas d’images pour les documents internes' }).press('Enter');
  await expect(levers.getByRole('listitem').nth(1)).toContainText('2. Pas d’images');
  await expect(app.getByRole('button', { name: 'Descendre : Pas d’images pour les documents internes' })).toBeFocused();
  await app.getByRole('button', { name: 'Ajouter un levier' }).click();
  await app.getByRole('menuitem', { name: 'Renoncer à ce qui n’est pas essentiel' }).click();
  await expect(levers.getByRole('listitem')).toHaveCount(4);
  await app.getByRole('button', { name: 'Retirer : Demander mieux, recommencer moins' }).click();
  await expect(levers.getByRole('listitem')).toHaveCount(3);
  await app.getByRole('button', { name: 'Enregistrer ce plan' }).click();
  await expect(app.getByText('Plan de réduction enregistré')).toBeVisible();
  await goTo(app, '/auditer/budgets');
  await app.getByRole('combobox', { name: 'Équipe' }).click();
  await app.getByRole('option', { name: 'Marketing' }).click();
  await expect(app.getByText(/Marketing\s: .* au-dessus du budget/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
});
