import { chromium, type Page } from '@playwright/test';
import { allPlaces, placeLabel } from '@renderer/ui/navigation/places';
import { chromiumArgs, chromiumPath } from '../support/chromium';
import { follow } from '../support/follow';
import { startMeasured } from './measured-product';

/** What the window could not answer during, at its longest. */
export type Held = { readonly what: string; readonly ms: number };

/** The browser only tells tasks of 50 ms and more: below, nobody notices. */
const watchLongTasks = () => {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
};

/** Nothing asked and nothing drawn any more. */
const quiet = async (page: Page) => {
  await page.waitForTimeout(400);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
};

/** Longest task of the window while something is done, in milliseconds; 0: none of 50 ms. */
const longest = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  const tasks = () => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  await quiet(page);
  await tasks();
  await work();
  await quiet(page);
  return Math.max(0, ...(await tasks()));
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
];

/** Every screen, twice, then some gestures, in a real browser: what held the window, the longest first. */
export const windowTasks = async (home: string, dossier: string): Promise<{ held: Held[]; floor: number }> => {
  const product = await startMeasured(home);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  try {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchLongTasks);
    await page.goto(product.address);
    await page.getByRole('button', { name: dossier }).first().click();
    await page.getByRole('heading', { level: 1, name: /Où en sommes-nous/ }).waitFor();
    const floor = await bareTable(page);
    const held: Held[] = [];
    // The fullest screens are met twice: once with their code still to be read, once with their figures at hand.
    for (const { path } of [...allPlaces, ...allPlaces])
      held.push({ what: placeLabel(path), ms: await longest(page, () => follow(page, path)) });
    for (const { what, at, make } of gestures) {
      await follow(page, at);
      held.push({ what, ms: await longest(page, () => make(page)) });
      await page.keyboard.press('Escape');
    }
    const worst = new Map<string, number>();
    for (const { what, ms } of held) worst.set(what, Math.max(ms, worst.get(what) ?? 0));
    const all = [...worst].map(([what, ms]) => ({ what, ms }));
    return { held: all.sort((a, b) => b.ms - a.ms), floor };
  } finally {
    await browser.close();
    await product.stop();
  }
};
