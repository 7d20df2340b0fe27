import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const needed = 22;
const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const major = () => Number(process.versions.node.split('.')[0]);

/**
 * The SQLite driver crashes on an older Node: runs the same script on the Node that « npm ci » installed, or says so.
 * Returns only when the running Node is recent enough.
 */
export const requireRecentNode = () => {
  if (major() >= needed) return;
  if (existsSync(bundled)) {
    const { status, signal } = spawnSync(bundled, process.argv.slice(1), { stdio: 'inherit' });
    process.exit(status ?? (signal ? 1 : 0));
  }
  process.stderr.write(
    `Sobria demande Node ${needed} ou plus récent ; cette commande tourne sur ${process.versions.node}. Lancez « npm ci », qui installe la bonne version.\n`,
  );
  process.exit(1);
};
