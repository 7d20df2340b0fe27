import type { Page } from '@playwright/test';
import { expect, seriousFindings, test } from './fixtures';
import { goTo, openExample } from './ways';

const answer = (page: Page, question: RegExp, said: string) =>
  page
    .getByRole('dialog')
    .locator('.mantine-InputWrapper-root', { hasText: question })
    .getByText(said, { exact: true })
    .click();

test('Strasbourg: an incident declared, its clock, the questions that settle it', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/incidents', /Que s’est-il passé/);
  await expect(app.getByText(/Aucun incident/)).toBeVisible();
  // Nothing to print yet: no button, rather than one that waits for ever.
  await expect(app.getByRole('button', { name: 'Fiche de l’incident' })).toHaveCount(0);
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByRole('button', { name: 'Déclarer un incident' }).first().click();
  const panel = app.getByRole('dialog');
  await panel.getByLabel('En une phrase').fill('Devis client collé dans un outil gratuit');
  await panel.getByLabel('Ce qui s’est passé').fill('Un devis avec deux noms a été collé.');
  await panel.getByText('Qui prévenir', { exact: true }).click();
  await expect(panel.getByText(/Le délai court par précaution/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await answer(app, /Des données personnelles sont-elles/, 'Oui');
  await answer(app, /Une personne non autorisée/, 'Non');
  await expect(panel.getByText(/Pas de notification à faire/)).toBeVisible();
  await panel.getByRole('button', { name: 'Enregistrer l’incident' }).click();
  await expect(app.getByText(/Incident \d{4}-01 enregistré/)).toBeVisible();
  await panel.getByText('Suivi', { exact: true }).click();
  await panel.getByLabel('Clos par').fill('Marc Schneider');
  await panel.getByRole('button', { name: 'Clore l’incident' }).click();
  await expect(panel.getByText(/Clos le .* par Marc Schneider/)).toBeVisible();
});

test('Strasbourg: a departure in its order; completing it frees the seat, undoing takes it back', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/mouvements', /Qui arrive, qui part/);
  await expect(app.locator('strong', { hasText: '6 sièges' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  // The second departure: nothing transferred yet.
  await app
    .getByRole('grid', { name: 'Mouvements', exact: true })
    .getByRole('button', { name: 'Yann Hirtz', exact: true })
    .click();
  const panel = app.getByRole('dialog');
  await expect(panel.getByText(/Transférez d’abord les données/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Cocher : Supprimer le compte/ })).toBeDisabled();
  expect(await seriousFindings(app)).toEqual([]);
  for (const step of [/Prévenir/, /Transférer/, /Supprimer/, /connecteurs/, /assistants/]) {
    const tick = panel.getByRole('button', { name: new RegExp(`^Cocher : .*${step.source}`) });
    if ((await tick.count()) === 0) continue;
    await expect(tick).toBeEnabled();
    await tick.click();
    const confirm = panel.getByRole('button', { name: 'Valider l’étape' });
    await confirm.click();
    // The form of a step closes once the step is written: the next one is opened after, as a person does.
    await expect(confirm).toHaveCount(0);
    await expect(tick).toHaveCount(0);
  }
  await panel.getByRole('button', { name: 'Terminer le mouvement' }).click();
  await expect(app.getByText('Mouvement terminé, un siège rendu')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.locator('strong', { hasText: '5 sièges' })).toBeVisible();
  await app.getByRole('button', { name: /^Annuler\s: Mouvement de Yann Hirtz/ }).click();
  await expect(app.locator('strong', { hasText: '6 sièges' })).toBeVisible();
});

test('Strasbourg: a question answered and published; the watch reviewed', async ({ app }) => {
  await openExample(app, /Strasbourg/);
  await goTo(app, '/securiser/questions', /Que demandent les équipes/);
  await expect(app.locator('strong', { hasText: '5 questions' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Répondre à la plus ancienne' }).click();
  const panel = app.getByRole('dialog');
  await panel.getByRole('textbox', { name: 'Réponse', exact: true }).fill('Celui de l’espace de l’entreprise.');
  await panel.getByRole('switch', { name: 'Publier dans la FAQ' }).click();
  expect(await seriousFindings(app)).toEqual([]);
  await panel.getByRole('button', { name: 'Enregistrer la réponse' }).click();
  await expect(app.locator('strong', { hasText: '4 questions' })).toBeVisible();
  await expect(panel).toBeHidden();

  await goTo(app, '/securiser/veille', /Qu’est-ce qui a changé/);
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Faire la revue' }).first().click();
  await app.getByRole('dialog').getByLabel('Revue faite par').fill('Marc Schneider');
  await app.getByRole('dialog').getByRole('button', { name: 'Enregistrer la revue' }).click();
  await expect(app.getByRole('grid', { name: 'Revues mensuelles' })).toContainText('Marc Schneider');
});

test('TechVert: the register closed, the chart, the charter to revise after a change', async ({ app }) => {
  await openExample(app, /TechVert/);
  await goTo(app, '/securiser/incidents', /Que s’est-il passé/);
  await expect(app.locator('strong', { hasText: '4 incidents' })).toBeVisible();
  await expect(app.getByRole('figure', { name: 'Incidents par mois et gravité' })).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await goTo(app, '/securiser/veille', /Qu’est-ce qui a changé/);
  expect(await seriousFindings(app)).toEqual([]);
  await goTo(app, '/securiser/charte', /Que dit notre charte/);
  await expect(app.getByText('Un changement demande de réviser la charte')).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
});
