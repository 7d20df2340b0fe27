import type { Page } from '@playwright/test';
import { follow } from '../support/follow';
import { expect } from './fixtures';

export const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes to a screen as a link does, and waits until it stands; `question` is its title. */
export const goTo = async (page: Page, address: string, question?: RegExp): Promise<void> => {
  await follow(page, address);
  if (question) await expect(title(page)).toHaveText(question);
};

/** Opens an example dossier from the library. */
export const openExample = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await expect(title(page)).toHaveText(/Où en sommes-nous/, { timeout: 60_000 });
};

/** Creates an empty dossier from the library, and stands on its first screen. */
export const createDossier = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Créer un dossier' }).click();
  await page.getByRole('dialog').getByLabel('Nom du dossier').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Créer un dossier' }).click();
  await expect(title(page)).toHaveText(/Où en sommes-nous/);
};
