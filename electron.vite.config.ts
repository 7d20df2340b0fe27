import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const alias = {
  '@shared': resolve('src/shared'),
  '@main': resolve('src/main'),
  '@renderer': resolve('src/renderer'),
  '@resources': resolve('resources'),
};

/** Pure packages of the main process. */
const bundled = [
  '@orpc/client',
  '@orpc/contract',
  '@orpc/server',
  'big.js',
  'commander',
  'date-fns',
  'drizzle-orm',
  'fflate',
  'intl-messageformat',
  'papaparse',
  'saxes',
  'unpdf',
  'zod',
];

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      // Bundled, so that a start reads a few files rather than thousands; native and data packages stay outside.
      externalizeDeps: { exclude: bundled },
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          headless: resolve('src/main/headless.ts'),
          cli: resolve('src/main/cli.ts'),
          'bank-worker': resolve('src/main/services/bank/worker.ts'),
          'document-worker': resolve('src/main/reports/document-worker.ts'),
          'file-worker': resolve('src/main/services/library/file-worker.ts'),
          'reading-worker': resolve('src/main/hosts/readings/worker.ts'),
          'optimiser-worker': resolve('src/main/services/optimiser/worker.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias },
    plugins: [react()],
    build: { rollupOptions: { input: resolve('src/renderer/index.html') } },
  },
});
