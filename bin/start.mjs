import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireRecentNode, root } from './node-version.mjs';

requireRecentNode();
const { ensureBuilt } = await import('./build.mjs');
ensureBuilt();

const electronFolder = join(root, 'node_modules', 'electron');
const electronBinary = () => {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
};
/** Electron ≥ 42 is installed without its binary: one quiet attempt to fetch it, then the browser host. */
const fetchElectron = () =>
  new Promise((resolve) => {
    const script = join(electronFolder, 'install.js');
    if (!existsSync(script)) return resolve(null);
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: 15 * 60_000 });
    const notice = setTimeout(
      () => process.stderr.write('Première ouverture : la fenêtre de bureau se télécharge (environ 120 Mo)…\n'),
      3000,
    );
    const end = (binary) => {
      clearTimeout(notice);
      resolve(binary);
    };
    child.on('exit', () => end(electronBinary()));
    child.on('error', () => end(null));
  });

const binary = electronBinary() ?? (await fetchElectron());
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
