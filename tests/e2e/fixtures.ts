import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { _electron, type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../support/chromium';
import { temporaryFolder } from '../support/dossiers';
import { type RunningProduct, startProduct } from '../support/product';

type Fixtures = {
  /** Folder of a library of this test's own. */
  home: string;
  product: RunningProduct;
  /** The product opened in a real browser; the test fails if the page asks anything of another host, or logs an error. */
  app: Page;
};

/** Watches a page: it must ask nothing of another host, and log no error. @returns the check to make at the end */
const watched = (page: Page, origin: string): (() => void) => {
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
  });
  return () => {
    expect(foreign, 'no request leaves the machine').toEqual([]);
    expect(faults, 'the page logs no error').toEqual([]);
  };
};

const inBrowser = base.extend<Fixtures, { chromiumBrowser: Browser }>({
  chromiumBrowser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  home: async ({}, use) => {
    const { folder, dispose } = temporaryFolder();
    await use(folder);
    dispose();
  },
  product: async ({ home }, use) => {
    const product = await startProduct(home);
    await use(product);
    await product.stop();
  },
  app: async ({ chromiumBrowser, product }, use) => {
    const context = await chromiumBrowser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const check = watched(page, new URL(product.address).origin);
    await page.goto(product.address);
    await use(page);
    await context.close();
    check();
  },
});

/** The same paths in the real window, `npm run test:electron`: `SOBRIA_ELECTRON` is the program to run. */
const inWindow = inBrowser.extend({
  app: async ({ home }, use) => {
    const program = await _electron.launch({
      executablePath: process.env.SOBRIA_ELECTRON ?? '',
      args: [resolve(import.meta.dirname, '../..'), '--no-sandbox', '--lang=fr'],
      env: { ...(process.env as Record<string, string>), SOBRIA_HOME: home },
    });
    const page = await program.firstWindow();
    const check = watched(page, 'app://sobria');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await use(page);
    await program.close();
    check();
  },
});

export const test = process.env.SOBRIA_ELECTRON ? inWindow : inBrowser;
export { expect };

/** What axe finds serious on the page as it stands. */
export const seriousFindings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
};
