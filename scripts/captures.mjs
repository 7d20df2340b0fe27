import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const { ensureBuilt } = await import('../bin/build.mjs');
ensureBuilt();
const { chromium } = await import('@playwright/test');
const { chromiumArgs, chromiumPath } = await import('../tests/support/chromium.ts');
const { startProduct } = await import('../tests/support/product.ts');

// Pictures of the README, on the Strasbourg example; dark ones beside, to be looked at.
const screens = [
  ['accueil', '/'],
  ['abonnements', '/auditer/abonnements'],
  ['sieges', '/auditer/sieges'],
  ['gouffres', '/auditer/gouffres'],
  ['autodiagnostic', '/auditer/autodiagnostic'],
  ['synthese', '/auditer/synthese'],
];
const target = join(root, 'docs', 'captures');
mkdirSync(target, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'Sobria-'));
const product = await startProduct(home);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.goto(product.address);
  await page.getByRole('button', { name: /Strasbourg/ }).click();
  await page.getByRole('heading', { level: 1, name: /Où en sommes-nous/ }).waitFor();
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const [name, path] of screens) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#${path}`);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await page.mouse.move(0, 0);
      const file = join(target, `${name}${scheme === 'dark' ? '-sombre' : ''}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      process.stdout.write(`${file}\n`);
    }
  }
} finally {
  await browser.close();
  await product.stop();
  rmSync(home, { recursive: true, force: true });
}
