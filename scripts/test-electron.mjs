// The end-to-end suite in the real window of Electron, where its binary can be had; one line otherwise.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { electronBinaryOrFetch } from '../bin/electron-binary.mjs';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const binary = await electronBinaryOrFetch();
if (!binary) {
  process.stdout.write(
    'Le programme d’Electron ne peut pas être obtenu sur ce poste : les parcours dans la fenêtre ne sont pas faits. « npm test » les fait dans un navigateur.\n',
  );
  process.exit(0);
}
const { ensureBuilt } = await import('../bin/build.mjs');
ensureBuilt();
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--workers=1',
    '--grep-invert=@browser',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SOBRIA_ELECTRON: binary } },
);
process.exit(status ?? 1);
