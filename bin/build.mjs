import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node-version.mjs';

const built = join(root, 'out', 'main', 'cli.js');
const sources = ['src', 'resources', 'package.json', 'electron.vite.config.ts', 'tsconfig.base.json'];

const latest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => latest(join(path, name))));
};

/** Builds what is needed: nothing when the built program is newer than its sources. */
export const ensureBuilt = () => {
  const present = existsSync(built);
  if (present && !existsSync(join(root, 'src'))) return;
  if (present && statSync(built).mtimeMs >= Math.max(...sources.map((name) => latest(join(root, name))))) return;
  process.stderr.write('Construction de Sobria…\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'error'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\nLa construction a échoué.\n`);
    process.exit(2);
  }
};
