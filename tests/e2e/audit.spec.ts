import { readFile } from 'node:fs/promises';
import { readPdf } from '../support/pdf';
import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

const screens: readonly (readonly [string, RegExp])[] = [
  ['/auditer/synthese', /Où part l’argent/],
  ['/auditer/sieges', /Qui se sert vraiment/],
  ['/auditer/gouffres', /Où l’argent se perd-il/],
  ['/auditer/pieges', /Dans quels pièges/],
  ['/auditer/autodiagnostic', /Êtes-vous dans les 90/],
  ['/reglages/hypotheses', /Sur quelles hypothèses/],
];

test('the synthesis answers first: six months at 47 000 €, figures that open', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/synthese', /Où part l’argent/);
  await expect(app.getByText(/Vous payez.*sièges inutilisés/)).toBeVisible();
  await expect(app.getByRole('button', { name: /^47\s000\s€\. D’où vient ce chiffre/ })).toBeVisible();

  await app.getByRole('button', { name: /^Coût annuel complet/ }).click();
  const drawer = app.getByRole('dialog', { name: 'D’où vient ce chiffre ?' });
  await expect(drawer.getByText(/montant HT \+ frais de carte/)).toBeVisible();
  await expect(drawer.getByText('Copilot Microsoft 365')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(drawer).toBeHidden();

  await app.getByText('Équipe', { exact: true }).click();
  await expect(app.getByRole('figure', { name: 'Coût complet par an de chaque équipe' })).toBeVisible();
  const actions = app.getByRole('grid', { name: 'Actions recommandées' });
  await expect(actions.getByText(/Réduire ChatGPT Team/)).toBeVisible();
});

test('the audit is printed and exported from the synthesis', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/synthese', /Où part l’argent/);
  const [pdf] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'Audit en PDF' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/^Audit des licences IA - .*\.pdf$/);
  const content = await readPdf(new Uint8Array(await readFile(await pdf.path())));
  expect(content.pages).toBeGreaterThanOrEqual(6);
  expect(content.pages).toBeLessThanOrEqual(12);
  expect(content.text.join(' ')).toMatch(/47\s000\s€/);

  const [json] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'Exporter en JSON' }).click(),
  ]);
  const audit: { cost: { spent: { value: number } } } = JSON.parse(await readFile(await json.path(), 'utf8'));
  expect(audit.cost.spent.value).toBe(47_000_00);
});

test('a hypothesis changed in place changes the figure, and undo restores it', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/gouffres', /Où l’argent se perd-il/);
  const perPerson = app.getByRole('button', { name: /^Temps perdu par personne/ });
  // 30 to 45 minutes × 52 weeks ÷ 60: 26 to 39 hours.
  await expect(perPerson).toContainText(/26\s–\s39\sh\/an/);
  const minutes = app.getByLabel('Minutes perdues par semaine, au plus');
  await minutes.fill('90');
  await minutes.press('Enter');
  // 90 × 52 ÷ 60: 78 hours.
  await expect(perPerson).toContainText(/26\s–\s78\sh\/an/);
  await app.getByRole('alert').getByRole('button', { name: 'Annuler' }).click();
  await expect(perPerson).toContainText(/26\s–\s39\sh\/an/);
  await expect(minutes).toHaveValue('45');

  // Out of bounds: said in French, nothing saved.
  await minutes.fill('10');
  await minutes.press('Enter');
  await expect(app.getByText('La valeur basse dépasse la valeur haute.')).toBeVisible();
  await expect(perPerson).toContainText(/26\s–\s39\sh\/an/);
  await minutes.fill('45');

  // The same from the explanation of the figure, which is shown again, computed anew.
  await perPerson.click();
  const drawer = app.getByRole('dialog', { name: 'D’où vient ce chiffre ?' });
  await drawer.getByRole('button', { name: 'Ajuster' }).nth(1).click();
  const dialog = app.getByRole('dialog', { name: 'Ajuster une hypothèse' });
  await dialog.getByLabel('Minutes perdues par semaine, au plus').fill('60');
  await dialog.getByRole('button', { name: 'Recalculer' }).click();
  await expect(drawer.getByText(/26\s–\s52\sh\/an/)).toBeVisible();

  await app.keyboard.press('Escape');
  await goTo(app, '/reglages/hypotheses', /Sur quelles hypothèses/);
  await expect(app.getByText(/Une hypothèse a été ajustée/)).toBeVisible();
  await app.getByRole('button', { name: 'Tout remettre aux valeurs d’origine' }).click();
  await expect(app.getByText(/Toutes les hypothèses ont leur valeur d’origine/)).toBeVisible();
});

test('the self-assessment answers from the data, takes answers by hand, shows conflicts', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/autodiagnostic', /Êtes-vous dans les 90/);
  await expect(app.getByText(/7 cases cochées sur 7.*vous êtes dans les 90/)).toBeVisible();

  const statement = 'Vous avez au moins 3 abonnements IA différents';
  const box = app.getByRole('listitem').filter({ hasText: statement });
  const answers = box.getByRole('radiogroup', { name: new RegExp(statement) });
  await answers.getByRole('radio', { name: 'Oui' }).focus();
  await app.keyboard.press('n');
  await expect(box.getByText(/se contredisent/)).toBeVisible();
  // The dossier establishes it: the answer by hand is kept, and does not win.
  await expect(box.getByText(/Réponse retenue.*oui/)).toBeVisible();
  await box.getByRole('button', { name: /Retirer ma réponse/ }).click();
  await expect(box.getByText(/se contredisent/)).toBeHidden();
});

test('settings of a tool are marked one by one', async ({ app }) => {
  test.slow();
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/gouffres', /Où l’argent se perd-il/);
  await app.getByRole('grid', { name: 'Exposition par outil' }).getByText('ChatGPT', { exact: true }).click();
  const panel = app.getByRole('dialog', { name: 'Réglages de ChatGPT' });
  await expect(panel.getByText(/5 réglages contrôlés sur 15, 3 à corriger/)).toBeVisible();
  await panel
    .getByRole('radiogroup', { name: /Mémoire entre conversations/ })
    .getByText('En ordre')
    .click();
  await expect(panel.getByText(/6 réglages contrôlés sur 15, 3 à corriger/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
});

test('seats: assigned to several people, refused past the paid ones, declared in place', async ({ app }) => {
  test.slow();
  await openExample(app, /Strasbourg/);
  await goTo(app, '/auditer/sieges', /Qui se sert vraiment/);
  const table = app.getByRole('grid', { name: 'Par abonnement' });
  await table.getByText('ChatGPT Team (Business)').click();
  const panel = app.getByRole('dialog', { name: /Sièges de ChatGPT Team/ });
  await expect(panel.getByText(/2 sièges restent à donner/)).toBeVisible();
  const people = panel.getByRole('combobox', { name: 'Affecter à des personnes' });
  await people.click();
  for (const at of [0, 1, 2]) await app.getByRole('option').nth(at).click();
  await expect(panel.getByText(/3 personnes choisies pour 2 sièges à donner/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Affecter 3 sièges' })).toBeDisabled();
  await people.press('Backspace');
  await panel.getByRole('button', { name: 'Affecter 2 sièges' }).click();
  await expect(panel.getByText(/Plus aucun siège à donner/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.keyboard.press('Escape');
  await app.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const row = table.getByRole('row').filter({ hasText: 'Perplexity Pro' });
  const active = row.getByRole('gridcell').nth(2);
  await active.dblclick();
  await app.keyboard.type('5');
  await app.keyboard.press('Enter');
  await expect(active).toHaveText('5');
  await expect(row.getByText('déclaré', { exact: true })).toBeVisible();
});

for (const { example, colorScheme } of [
  { example: /Strasbourg/, colorScheme: 'light' },
  { example: /TechVert/, colorScheme: 'dark' },
] as const)
  test(`axe finds nothing serious on the screens of the audit (${example.source}, ${colorScheme})`, async ({ app }) => {
    // Six whole screens to go through.
    test.slow();
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openExample(app, example);
    for (const [address, title] of screens) {
      await goTo(app, address, title);
      await expect(app.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await seriousFindings(app), address).toEqual([]);
      const wide = await app.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wide, `${address} scrolls sideways`).toBe(false);
    }
  });

test('an empty dossier says what the screens will show, and how to begin', async ({ app }) => {
  test.slow();
  await app.getByRole('button', { name: 'Créer un dossier' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Nom du dossier').fill('Dossier vide');
  await dialog.getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  for (const [address, title] of screens) {
    await goTo(app, address, title);
    await expect(app.getByText(/undefined|NaN/)).toHaveCount(0);
    expect(await seriousFindings(app), address).toEqual([]);
  }
  await goTo(app, '/auditer/synthese', /Où part l’argent/);
  await expect(app.getByRole('link', { name: 'Saisir un abonnement' })).toBeVisible();
  await expect(app.getByRole('link', { name: 'Partir du relevé bancaire' })).toBeVisible();
});
