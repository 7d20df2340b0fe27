import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const { ensureBuilt } = await import('../bin/build.mjs');
ensureBuilt();
const { chromium } = await import('@playwright/test');
const { chromiumArgs, chromiumPath } = await import('../tests/support/chromium.ts');
const { follow } = await import('../tests/support/follow.ts');
const { startProduct } = await import('../tests/support/product.ts');

/** Pictures of the README: `npm run captures`. Every screen, both examples, both lights and sizes: `-- --partout DOSSIER`. */
const readme = [
  ['accueil', '/'],
  ['abonnements', '/auditer/abonnements'],
  ['sieges', '/auditer/sieges'],
  ['gouffres', '/auditer/gouffres'],
  ['autodiagnostic', '/auditer/autodiagnostic'],
  ['synthese', '/auditer/synthese'],
  ['plan', '/consolider/plan'],
  ['pilotage', '/mesurer/pilotage'],
];
const everywhere = process.argv.indexOf('--partout');
const examples = everywhere > 0 ? ['Strasbourg', 'TechVert'] : ['Strasbourg'];
const sizes =
  everywhere > 0
    ? [
        [1280, 800],
        [1920, 1080],
      ]
    : [[1280, 800]];
/** Addresses of every screen, read in the navigation of each step. */
const everyScreen = async (page, go) => {
  const addresses = async () =>
    (await page.locator('a[href^="#/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).map(
      (href) => href.slice(1),
    );
  const found = new Set(['/']);
  for (const path of await addresses()) {
    if (!/^\/[a-z-]+\/[a-z-]+$/.test(path)) continue;
    await go(path);
    for (const other of await addresses()) if (/^\/[a-z-]+\/[a-z-]+$/.test(other)) found.add(other);
  }
  return [...found].map((path) => [path === '/' ? 'accueil' : path.slice(1).replaceAll('/', '-'), path]);
};
/** A picture of the whole page shows what a window would draw on reaching it. */
const drawWhole = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
const target = everywhere > 0 ? process.argv[everywhere + 1] : join(root, 'docs', 'captures');
mkdirSync(target, { recursive: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  for (const example of examples) {
    // An address opens once: each example has a library of its own.
    const home = mkdtempSync(join(tmpdir(), 'Sobria-'));
    const product = await startProduct(home);
    const page = await browser.newPage({ locale: 'fr-FR', reducedMotion: 'reduce' });
    const go = async (path) => {
      await follow(page, path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
    };
    await page.goto(product.address);
    await page.getByRole('button', { name: new RegExp(example) }).click();
    await page.getByRole('heading', { level: 1, name: /Où en sommes-nous/ }).waitFor();
    await page.waitForLoadState('networkidle');
    if (everywhere > 0) await drawWhole(page);
    const screens = everywhere > 0 ? await everyScreen(page, go) : readme;
    for (const [name, path] of screens) {
      await go(path);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        for (const scheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await page.mouse.move(0, 0);
          // Charts are drawn again in the new light, one after the other.
          await page.waitForTimeout(300);
          await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
          const suffix = `${scheme === 'dark' ? '-sombre' : ''}${sizes.length > 1 ? `-${width}` : ''}`;
          const file = join(target, `${examples.length > 1 ? `${example}-` : ''}${name}${suffix}.png`);
          await page.screenshot({ path: file, animations: 'disabled', fullPage: everywhere > 0 });
          process.stdout.write(`${file}\n`);
        }
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wider > 0) process.stdout.write(`${path} : ${wider} points de trop en largeur à ${width}\n`);
      }
    }
    await page.close();
    await product.stop();
    rmSync(home, { recursive: true, force: true });
  }
} finally {
  await browser.close();
}
