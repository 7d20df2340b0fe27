import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Packages of many small files: bundled once, or every test file would read thousands of them. */
const bundledOnce = [
  '@mantine/core',
  '@mantine/dates',
  '@mantine/hooks',
  '@mantine/notifications',
  '@mantine/spotlight',
  '@orpc/client',
  '@orpc/client/fetch',
  '@orpc/client/message-port',
  '@orpc/contract',
  '@orpc/server',
  '@orpc/server/message-port',
  '@orpc/server/node',
  '@orpc/tanstack-query',
  '@tabler/icons-react',
  'drizzle-orm',
  'drizzle-orm/better-sqlite3',
  'drizzle-orm/sqlite-core',
  'fast-check',
  'intl-messageformat',
  'zod',
];

export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve('src/shared'),
      '@main': resolve('src/main'),
      '@renderer': resolve('src/renderer'),
      '@resources': resolve('resources'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    globalSetup: ['tests/support/examples-folder.ts'],
    // One per core: the default leaves one idle, half of a small machine.
    maxWorkers: '100%',
    deps: { optimizer: { ssr: { enabled: true, include: bundledOnce } } },
  },
});
