// Times and memory on a large dossier, each beside the least the same work can cost: `npm run bench`, `-- --petit` for a
// hundredth of the volumes. Prints one table; docs/bench.md explains it.
import { join } from 'node:path';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const { ensureBuilt } = await import('../bin/build.mjs');
ensureBuilt();
const { runnerImport } = await import('vite');
const at = (path) => join(root, path);
const { module } = await runnerImport(at('tests/bench/bench.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: {
    alias: {
      '@shared': at('src/shared'),
      '@main': at('src/main'),
      '@renderer': at('src/renderer'),
      '@resources': at('resources'),
    },
  },
});
await module.bench(process.argv.includes('--petit'));
process.exit(0);
