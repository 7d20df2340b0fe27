import type { Page } from '@playwright/test';

/** Goes to an address of the product as a link does, and waits until its screen stands. */
export const follow = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        if (window.location.hash === hash) {
          done();
          return;
        }
        window.addEventListener('hashchange', () => requestAnimationFrame(() => done()), { once: true });
        window.location.hash = hash;
      }),
    `#${address}`,
  );
  // The screen before stays, and answers, until the new one is drawn.
  await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
};
