// Installers of this machine's system, in dist/. Arguments are passed on to electron-builder: `npm run package -- --dir`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinaryOrFetch, electronDist } from '../bin/electron-binary.mjs';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
if (!(await electronBinaryOrFetch()))
  stop(
    'Pas d’installeur : le programme d’Electron n’est pas sur ce poste et n’a pas pu être téléchargé (github.com). Rien n’a été écrit. Relancez « npm run package » sur un poste relié au réseau, ou indiquez un miroir dans ELECTRON_MIRROR.',
  );

const { ensureBuilt } = await import('../bin/build.mjs');
ensureBuilt();
const { writeLicences } = await import('./licences.mjs');
writeLicences();

// The packager lives in a folder of its own, so that « npm ci » does not carry it.
const folder = join(root, 'packaging');
const builder = join(folder, 'node_modules', 'electron-builder', 'cli.js');
if (!existsSync(builder)) {
  process.stderr.write('Installation d’electron-builder dans packaging/…\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0 || !existsSync(builder)) stop('electron-builder n’a pas pu être installé : voir ci-dessus.');
}
const { status } = spawnSync(
  process.execPath,
  [
    builder,
    '--projectDir',
    root,
    '--config',
    join(root, 'electron-builder.config.mjs'),
    `--config.electronDist=${electronDist}`,
    '--publish',
    'never',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) stop('L’installeur n’a pas été fait : electron-builder dit pourquoi ci-dessus.');
process.stdout.write('Installeurs dans dist/\n');
