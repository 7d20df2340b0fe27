import { type Browser, chromium, type Page } from '@playwright/test';
import { allPlaces, placeLabel } from '@renderer/ui/navigation/places';
import { chromiumArgs, chromiumPath } from '../support/chromium';
import { follow } from '../support/follow';
import { startMeasured } from './measured-product';
import { longestTasks, type Tasks } from './window-tasks';

/** What the window could not answer during, at its longest. */
export type Held = Tasks & { readonly what: string };

/** Nothing asked and nothing drawn any more. */
const quiet = async (page: Page) => {
  await page.waitForTimeout(400);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
};

/** Longest tasks of the window while something is done and until it is done. */
const longest = async (browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Tasks> => {
  await quiet(page);
  return longestTasks(browser, page, async () => {
    await work();
    await quiet(page);
  });
};

/** What the browser itself takes to lay out a table of the same size, in milliseconds. */
const bareTable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const start = performance.now();
    const table = document.createElement('table');
    table.innerHTML = `<tr>${'<td><span>12 345,67 €</span></td>'.repeat(10)}</tr>`.repeat(80);
    document.body.append(table);
    table.getBoundingClientRect();
    const ms = performance.now() - start;
    table.remove();
    return ms;
  });

type Gesture = { readonly what: string; readonly at: string; readonly make: (page: Page) => Promise<unknown> };
const grid = (page: Page) => page.getByRole('grid').first();
/** What a person does on the fullest screens. */
const gestures: readonly Gesture[] = [
  {
    what: 'trier les abonnements',
    at: '/auditer/abonnements',
    make: (page) => grid(page).getByRole('columnheader').nth(2).getByRole('button').click(),
  },
  {
    what: 'chercher dans les abonnements',
    at: '/auditer/abonnements',
    make: (page) => page.getByRole('textbox', { name: 'Filtrer le tableau' }).first().pressSequentially('chat'),
  },
  {
    what: 'choisir tous les abonnements',
    at: '/auditer/abonnements',
    make: (page) => grid(page).getByRole('checkbox').first().click(),
  },
  {
    what: 'ouvrir un abonnement',
    at: '/auditer/abonnements',
    make: (page) => grid(page).locator('tbody').getByRole('button').first().click(),
  },
  {
    what: 'choisir parmi 500 personnes',
    at: '/consolider/plan',
    make: (page) => page.getByRole('main').getByRole('combobox').nth(2).click(),
  },
  { what: 'ouvrir la palette', at: '/', make: (page) => page.keyboard.press('Control+k') },
  {
    what: 'passer du clair au sombre',
    at: '/securiser/outils',
    make: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  },
];
/** What a person does with a statement as long as they come, from its choice to its import. */
const statementGestures = (statement: string): readonly Gesture[] => {
  const at = '/auditer/releve';
  const importing = (page: Page) => page.getByRole('main').getByText(/^Importer [\d\s]+ lignes/);
  return [
    {
      what: 'lire un relevé',
      at,
      make: async (page) => {
        await page.locator('input[type=file]').first().setInputFiles(statement);
        await importing(page).waitFor();
      },
    },
    { what: 'descendre dans le relevé', at, make: (page) => page.mouse.wheel(0, 6000) },
    {
      what: 'ignorer une série du relevé',
      at,
      make: (page) => page.locator('article').first().getByText('Ignorer', { exact: true }).click(),
    },
    {
      what: 'voir les lignes d’une série',
      at,
      make: (page) => page.locator('article [data-lines]').first().click(),
    },
    {
      what: 'importer un relevé',
      at,
      make: async (page) => {
        await importing(page).click();
        await page.getByRole('button', { name: 'Terminer' }).waitFor({ timeout: 120_000 });
      },
    },
    {
      what: 'annuler l’import d’un relevé',
      at,
      make: async (page) => {
        await page.keyboard.press('Control+z');
        await page.waitForTimeout(3000);
      },
    },
  ];
};

/**
 * Every screen, twice, then some gestures, in a real browser: what held the window, the longest first.
 * @param statement file of a bank statement
 */
export const windowTasks = async (
  home: string,
  dossier: string,
  statement: string,
): Promise<{ held: Held[]; floor: number }> => {
  const product = await startMeasured(home);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  try {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
    await page.goto(product.address);
    await page.getByRole('button', { name: dossier }).first().click();
    await page.getByRole('heading', { level: 1, name: /Où en sommes-nous/ }).waitFor();
    const floor = await bareTable(page);
    const held: Held[] = [];
    // The fullest screens are met twice: once with their code still to be read, once with their figures at hand.
    for (const { path } of [...allPlaces, ...allPlaces])
      held.push({ what: placeLabel(path), ...(await longest(browser, page, () => follow(page, path))) });
    for (const { what, at, make } of [...gestures, ...statementGestures(statement)]) {
      await follow(page, at);
      held.push({ what, ...(await longest(browser, page, () => make(page))) });
      await page.keyboard.press('Escape');
    }
    const worst = new Map<string, Held>();
    for (const one of held) {
      const { ms = 0, cpu = 0 } = worst.get(one.what) ?? {};
      worst.set(one.what, { what: one.what, ms: Math.max(ms, one.ms), cpu: Math.max(cpu, one.cpu) });
    }
    return { held: [...worst.values()].sort((a, b) => b.ms - a.ms), floor };
  } finally {
    await browser.close();
    await product.stop();
  }
};
