import { spawn } from 'node:child_process';
import { electronBinaryOrFetch } from './electron-binary.mjs';
import { requireRecentNode, root } from './node-version.mjs';

requireRecentNode();
const { ensureBuilt } = await import('./build.mjs');
ensureBuilt();

const binary = await electronBinaryOrFetch();
if (binary) {
  const child = spawn(binary, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 0));
} else {
  process.stderr.write(
    'La fenêtre de bureau n’est pas disponible sur ce poste : Sobria s’ouvre dans le navigateur.\n\n',
  );
  process.argv.splice(2, process.argv.length, 'serveur', ...process.argv.slice(2));
  await import('../out/main/cli.js');
}
