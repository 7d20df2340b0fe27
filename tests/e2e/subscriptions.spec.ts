import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { startProduct } from '../support/product';
import { expect, seriousFindings, test } from './fixtures';
import { goTo } from './ways';

/** A dossier of one's own, on the screen of its subscriptions. */
const openSubscriptions = async (page: Page, name = 'Essai'): Promise<void> => {
  await page.getByRole('button', { name: 'Créer un dossier' }).click();
  await page.getByRole('dialog').getByLabel('Nom du dossier').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  await goToSubscriptions(page);
};
const goToSubscriptions = (page: Page) => goTo(page, '/auditer/abonnements', /Que payons-nous vraiment/);
const table = (page: Page) => page.getByRole('grid', { name: 'Abonnements' });
const rowOf = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });

/** By keyboard alone, the cursor being in the field of the tool. */
const typeOffer = async (page: Page, letters: string, offer: string): Promise<void> => {
  await expect(page.getByRole('combobox', { name: 'Outil et offre' })).toBeFocused();
  await page.keyboard.type(letters);
  const best = page.getByRole('listbox', { name: 'Propositions' }).getByRole('option').first();
  await expect(best).toContainText(offer);
  await expect(best).toHaveAttribute('data-combobox-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Sièges' })).toBeFocused();
};

/** A block of cells pasted on the page, as Ctrl V gives it. */
const paste = (page: Page, block: string): Promise<void> =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, block);

test('a subscription typed by keyboard alone: true cost while typing, in the table, undone, done again', async ({
  app,
}) => {
  await openSubscriptions(app);
  expect(await seriousFindings(app)).toEqual([]);

  await typeOffer(app, 'cha', 'ChatGPT Business');
  await app.keyboard.type('12');
  await app.keyboard.press('Tab');
  await app.keyboard.type('25');
  // 12 seats × 25 × 12 months, in dollars: the rate, its origin and the traps of the offer are said before adding.
  await expect(app.getByText(/Soit .* par an/)).toBeVisible();
  await expect(app.getByText(/1\s€ = .* USD/)).toBeVisible();
  await expect(app.getByText(/Au moins 2 sièges facturés/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.keyboard.press('Enter');

  await expect(rowOf(app, 'ChatGPT Business')).toContainText('12');
  await expect(app.getByText(/Votre abonnement coûte/)).toBeVisible();
  // The next one begins where the cursor already is.
  await expect(app.getByRole('combobox', { name: 'Outil et offre' })).toBeFocused();
  await expect(app.getByRole('combobox', { name: 'Outil et offre' })).toHaveValue('');
  expect(await seriousFindings(app)).toEqual([]);

  await app.getByRole('button', { name: /^Annuler : Abonnement/ }).click();
  await expect(rowOf(app, 'ChatGPT Business')).toHaveCount(0);
  await app.getByRole('button', { name: /^Rétablir : Abonnement/ }).click();
  await expect(rowOf(app, 'ChatGPT Business')).toHaveCount(1);
});

test('an unknown tool becomes one of the dossier; a missing rate is asked for, never invented', async ({ app }) => {
  await openSubscriptions(app);
  await typeOffer(
    app,
    'Atelier Kvarn',
    'Ajouter « Atelier Kvarn » comme outil à vous'.replaceAll(' »', '\u202f»').replaceAll('« ', '«\u202f'),
  );
  await app.keyboard.type('3');
  await app.keyboard.press('Tab');
  await app.keyboard.type('100');
  await app.getByRole('combobox', { name: 'Devise' }).selectOption('SEK');
  await expect(app.getByText(/Coût inconnu/)).toBeVisible();
  await app.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(rowOf(app, 'Atelier Kvarn')).toBeVisible();
  await expect(app.getByText(/reste inconnu/)).toBeVisible();

  await app.getByRole('button', { name: 'Saisir le taux de change manquant' }).click();
  const panel = app.getByRole('dialog');
  await panel.getByLabel(/en SEK/).fill('10');
  await panel.getByRole('button', { name: 'Enregistrer ce taux' }).click();
  // 3 seats × 100 SEK × 12 ÷ 10 = 360 € before VAT
  await expect(panel.getByText('Montant hors taxes').locator('..')).toContainText('360');
  expect(await seriousFindings(app)).toEqual([]);
});

test('a cell is changed in place by keyboard; a zero price is asked about, unless the catalogue says it', async ({
  app,
}) => {
  await openSubscriptions(app);
  await typeOffer(app, 'claude team', 'Claude Team');
  await app.keyboard.type('8');
  await app.keyboard.press('Enter');
  await expect(rowOf(app, 'Claude Team')).toBeVisible();
  const seats = rowOf(app, 'Claude Team').getByRole('gridcell', { name: '8', exact: true });
  await seats.focus();
  await app.keyboard.type('9');
  await app.keyboard.press('Enter');
  await expect(rowOf(app, 'Claude Team').getByRole('gridcell', { name: '9', exact: true })).toBeVisible();
  // The last cell of the row holds its menu; what it closed gives the cursor back to the table.
  await rowOf(app, 'Claude Team').getByRole('gridcell', { name: '9', exact: true }).focus();
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('menuitem', { name: 'Dupliquer' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('menuitem')).toHaveCount(0);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('menuitem', { name: 'Dupliquer' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('menuitem')).toHaveCount(0);

  await typeOfferAgain(app, 'elevenlabs free', 'ElevenLabs Free');
  await app.keyboard.press('Enter');
  await expect(rowOf(app, 'ElevenLabs Free')).toBeVisible();
  await typeOfferAgain(app, 'gamma plus', 'Gamma Plus');
  await app.getByRole('textbox', { name: 'Prix affiché' }).fill('0');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toContainText('est-elle gratuite');
  await app.getByRole('button', { name: 'Oui, elle est gratuite' }).click();
  await expect(rowOf(app, 'Gamma Plus')).toBeVisible();
});
const typeOfferAgain = async (page: Page, text: string, label: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Outil et offre' }).focus();
  await typeOffer(page, text, label);
};

test('a pasted table with a bad line: what is refused and why, the rest added as one operation', async ({ app }) => {
  await openSubscriptions(app);
  await paste(
    app,
    [
      'Outil\tOffre\tSièges\tPrix\tDevise\tHT ou TTC\tPériodicité',
      'ChatGPT\tBusiness\t12\t25\tUSD\tHT\tmensuelle',
      'Claude\tTeam\t0\t30\tUSD\tHT\tmensuelle',
      'DeepL\tTeam\t6\t24,99\tEUR\tHT\tmensuelle',
    ].join('\n'),
  );
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('2 lignes lues comme des abonnements, une refusée');
  await expect(dialog).toContainText('Le nombre de sièges est à zéro');
  await expect(dialog).toContainText('7 colonnes reconnues sur 7');
  expect(await seriousFindings(app)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ajouter 2 abonnements' }).click();
  await expect(dialog).toContainText('2 abonnements ajoutés');
  await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click();
  await expect(table(app).getByRole('rowheader')).toHaveCount(2);

  // Exported, then read again: both lines are already there, nothing is proposed.
  const saving = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Exporter', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Exporter en CSV' }).click();
  const choosing = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Importer un CSV' }).click();
  await (await choosing).setFiles({
    name: 'abonnements.csv',
    mimeType: 'text/csv',
    buffer: await readFile(await (await saving).path()),
  });
  await expect(dialog).toContainText('2 lignes lues comme des abonnements, aucune refusée');
  await expect(dialog.getByText('déjà dans le dossier')).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: 'Rien à ajouter' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Annuler', exact: true }).click();

  await app.getByRole('button', { name: /^Annuler : .*importés/ }).click();
  await expect(app.getByText(/Aucun abonnement n’est saisi/)).toBeVisible();
});

test('real payments: their sum and the gap to the price typed; the sheet asks before losing what was typed', async ({
  app,
}) => {
  await openSubscriptions(app);
  await typeOffer(app, 'langdock', 'Langdock');
  await app.keyboard.type('10');
  await app.keyboard.press('Tab');
  await app.keyboard.type('21');
  await app.keyboard.press('Enter');
  await rowOf(app, 'Langdock')
    .getByRole('button', { name: /Langdock/ })
    .first()
    .click();
  const panel = app.getByRole('dialog', { name: /Langdock/ });
  await panel.getByRole('tab', { name: 'Paiements' }).click();
  await panel.getByLabel('Payé le').fill('3/10/2026');
  await panel.getByLabel('Montant HT').fill('250');
  await panel.getByLabel('Montant HT').press('Enter');
  // 10 seats × 21 € = 210 € expected for one month, 250 € paid
  await expect(panel).toContainText(/40\s€ de plus/);

  await panel.getByRole('tab', { name: 'Fiche' }).click();
  await panel.getByLabel('Nom affiché').fill('Autre nom');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await expect(panel).toBeHidden();
  await expect(rowOf(app, 'Langdock')).toBeVisible();
});

test('killed after a confirmed save, the product reopens with it', async ({ chromiumBrowser, home }) => {
  const first = await startProduct(home);
  const before = await chromiumBrowser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
  await before.goto(first.address);
  await openSubscriptions(before, 'Survie');
  await typeOffer(before, 'cha', 'ChatGPT Business');
  await before.keyboard.type('7');
  await before.keyboard.press('Enter');
  await expect(before.getByText(/ChatGPT Business.*ajouté/)).toBeVisible();
  await first.kill();
  await before.close();

  const second = await startProduct(home);
  const after = await chromiumBrowser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
  await after.goto(second.address);
  await after.getByRole('button', { name: 'Ouvrir Survie' }).click();
  await expect(after.getByRole('heading', { level: 1 })).toHaveText(/Où en sommes-nous/);
  await goToSubscriptions(after);
  await expect(rowOf(after, 'ChatGPT Business')).toContainText('7');
  await after.close();
  await second.stop();
});
