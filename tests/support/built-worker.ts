import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Native packages, and those that read files beside their own. */
const outside = ['@napi-rs/canvas', 'better-sqlite3', 'highs', 'pdfmake', 'write-excel-file', 'unpdf'];

/** A worker thread as a file of its own, bundled as the program bundles it. */
export const builtWorker = async (entry: string): Promise<string> => {
  const outDir = join(root, 'node_modules/.sobria-tests', `${entry.replace(/\W/g, '-')}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@shared': join(root, 'src/shared'),
        '@main': join(root, 'src/main'),
        '@resources': join(root, 'resources'),
      },
    },
    // Bundled too: a thread that starts reads one file rather than the thousands of its packages.
    ssr: { noExternal: true, external: outside },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node24',
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return join(outDir, 'worker.mjs');
};
