import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

test('from the needs to the dated plan of the example', async ({ app }) => {
  test.slow();
  await openExample(app, /Strasbourg/);

  await goTo(app, '/consolider/besoins', /De quoi nos équipes/);
  await app.getByRole('button', { name: /Reprendre/ }).click();
  await expect(app.getByRole('grid', { name: 'Besoins par équipe' }).getByRole('row').nth(1)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/consolider/recouvrements', /Quels outils font le même travail/);
  await expect(app.getByRole('region', { name: 'Paires à décider d’abord' }).getByRole('article')).toHaveCount(5);
  await expect(app.getByRole('table', { name: 'Capacité × outil × équipe' })).toBeHidden();
  await app.getByRole('button', { name: 'Capacité × outil × équipe' }).click();
  await expect(app.getByRole('table', { name: 'Capacité × outil × équipe' })).toBeVisible();
  await app.getByRole('combobox', { name: 'Équipe' }).click();
  await app.getByRole('option', { name: 'Marketing' }).click();
  await expect(app.getByRole('columnheader', { name: 'Personnes qui en ont besoin' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/consolider/optimiseur', /Quels outils garder/);
  await app.getByRole('button', { name: 'Chercher l’optimum' }).click();
  await app.getByRole('button', { name: 'Garder comme scénario' }).click({ timeout: 60_000 });
  await expect(app.getByText('Optimum gardé dans les scénarios')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/consolider/scenarios', /Quel parc d’outils/);
  await app.getByRole('button', { name: 'Copier « Plateforme unique européenne »' }).click();
  const editor = app.getByRole('dialog', { name: /Ajuster « Copie de Plateforme unique européenne »/ });
  await expect(editor).toBeVisible();
  const result = editor.getByText(/Dépense et heures internes sur 3 ans/);
  const before = await result.textContent();
  await editor.getByRole('group', { name: 'Heures de migration, en interne' }).getByLabel('Au moins').fill('100');
  await expect(result).not.toHaveText(before ?? '');
  expect(await seriousFindings(app)).toEqual([]);
  await app.keyboard.press('Escape');
  await app
    .locator('label')
    .filter({ hasText: /^1.an$/ })
    .click();
  await expect(app.getByText(/de moins que le statu quo sur un an/).first()).toBeVisible();
  await app.getByRole('button', { name: /En faire le plan d’action.*[Oo]ptim/ }).click();
  expect(await seriousFindings(app)).toEqual([]);

  await goTo(app, '/consolider/plan', /Que décidons-nous/);
  await expect(app.getByText(/prochaine date limite de préavis/).first()).toBeVisible();
  await expect(app.getByRole('region', { name: 'Préavis à ne pas manquer' })).toBeVisible();
  // 200 people are not scrolled through: the list says that typing finds them.
  const owner = app.getByRole('main').getByLabel('Responsable', { exact: true }).first();
  await owner.click();
  await expect(app.getByText('100 autres choix : écrivez pour les trouver.')).toBeVisible();
  await expect(app.getByRole('option')).toHaveCount(100);
  await owner.fill('schneider');
  await expect(app.getByText(/autres choix/)).toHaveCount(0);
  await app.getByRole('option', { name: 'Marc Schneider' }).click();
  await expect(owner).toHaveValue('Marc Schneider');
  await expect(app.getByRole('link', { name: /Plan d’action.*préavis à donner bientôt/ })).toBeVisible();
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Calendrier (ICS)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  expect(await seriousFindings(app)).toEqual([]);
});
