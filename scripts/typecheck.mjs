import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bin/node-version.mjs';

// One project per layer: each refuses what its layer may not see (Node, the DOM, the clock).
const layers = [
  'src/shared',
  'src/main/engine',
  'src/main/importers',
  'src/main',
  'src/preload',
  'src/renderer',
  'tests',
];
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

const check = (layer) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '-p', layer], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('exit', (code) => resolve({ layer, code, text }));
  });

let failed = false;
for (const layer of layers) {
  const { code, text } = await check(layer);
  process.stdout.write(code === 0 ? `types  ${layer}\n` : `types  ${layer}: erreurs\n${text}\n`);
  failed ||= code !== 0;
}
process.exit(failed ? 1 : 0);
