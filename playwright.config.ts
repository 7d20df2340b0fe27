import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 240_000,
  // A browser that cannot start fails every path the same way: the first ones say it.
  maxFailures: 6,
  globalTimeout: 38 * 60_000,
  expect: { timeout: 30_000 },
  // What is not there after that will not come.
  use: { actionTimeout: 60_000 },
  forbidOnly: true,
  // On a machine that does much else a path may meet its limit: tried once more, and said as such in the last line.
  retries: 1,
  workers: 2,
  reporter: 'list',
  outputDir: 'test-results',
});
