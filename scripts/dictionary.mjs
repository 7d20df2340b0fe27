// Writes docs/dictionnaire.md from the schema of the database.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'tests/support/data-dictionary.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': join(root, 'src/shared'), '@main': join(root, 'src/main') } },
});
writeFileSync(join(root, 'docs', 'dictionnaire.md'), module.dataDictionary());
