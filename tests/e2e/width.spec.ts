import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { goTo, openExample } from './ways';

/** Addresses of the screens that links lead to from here. */
const linked = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="#/"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((address) => /^\/[a-z-]+\/[a-z-]+$/.test(address)),
    );

/** What must be pushed sideways to be read: the page, or a table within it. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *')]
      .filter((at) => at.scrollWidth > at.clientWidth + 1)
      .filter((at) => at === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(at).overflowX))
      .map((at) => `${at.tagName} ${at.scrollWidth} > ${at.clientWidth} : ${at.textContent?.slice(0, 60)}`),
  );

for (const example of [/Strasbourg/, /TechVert/])
  test(`every screen of ${example.source} is read at 1280 points without pushing it sideways`, async ({ app }) => {
    test.slow();
    await openExample(app, example);
    const steps = new Set(await linked(app));
    const screens = new Set<string>();
    for (const step of steps) {
      await goTo(app, step);
      for (const screen of await linked(app)) screens.add(screen);
    }
    expect(screens.size).toBeGreaterThan(40);
    for (const screen of screens) {
      await goTo(app, screen);
      expect(await sideways(app), screen).toEqual([]);
    }
  });
