import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, seriousFindings, test } from './fixtures';
import { createDossier, goTo } from './ways';

/** Drops a file on the window, as a person does from a folder. */
const drop = (app: Page, name: string, content: Buffer) =>
  app.evaluate(
    ([fileName, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, [...content]] as const,
  );

test('a file dropped on any screen is recognised by its content and previewed by its own import', async ({ app }) => {
  await createDossier(app, 'Client A');
  const title = app.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/Où en sommes-nous/);
  const asked = app.getByRole('dialog', { name: /Que contient/ });

  // A statement under another name and extension: what counts is its content.
  await drop(app, 'photo.txt', readFileSync('resources/examples/strasbourg-releve.csv'));
  await expect(asked.getByText(/Reconnu\s: relevé bancaire \(CIC/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await asked.getByRole('button', { name: 'Voir ce qu’il contient' }).click();
  await expect(title).toHaveText(/relevés bancaires/);
  await expect(app.getByRole('heading', { name: 'À confirmer' })).toBeVisible();

  await goTo(app, '/');
  await expect(title).toHaveText(/Où en sommes-nous/);
  const staff = Buffer.from('Nom;Prénom;Courriel;Service\nDurand;Léa;lea@client.example;RH\n');
  await drop(app, 'export.csv', staff);
  await expect(asked.getByText(/Reconnu\s: liste du personnel/)).toBeVisible();
  await asked.getByRole('button', { name: 'Voir ce qu’il contient' }).click();
  await expect(app.getByText('export.csv')).toBeVisible();

  // On the screen that reads it, nothing is asked; another kind still is.
  await goTo(app, '/auditer/usages-import');
  await expect(title).toHaveText(/éditeurs/);
  await drop(app, 'export.csv', staff);
  await expect(asked.getByText(/liste du personnel/).first()).toBeVisible();
  await asked.getByRole('button', { name: 'Annuler' }).click();
  await drop(app, 'x.csv', readFileSync('tests/golden/usage/chatgpt-enterprise-users-monthly-2026-09.csv'));
  await expect(app.getByText('x.csv')).toBeVisible();
  await expect(asked).toBeHidden();

  // What cannot be text is said at once, and nothing happens.
  await goTo(app, '/');
  await expect(title).toHaveText(/Où en sommes-nous/);
  await drop(app, 'releve.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await expect(asked.getByText(/classeur ou une archive/)).toBeVisible();
});
