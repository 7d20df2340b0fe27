import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node-version.mjs';

const folder = join(root, 'node_modules', 'electron');
/** Where Electron is unpacked once it was fetched. */
export const electronDist = join(folder, 'dist');

/** The program of Electron, when it is on this machine; null otherwise. */
export const electronBinary = () => {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electronDist, readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
};

/** Electron ≥ 42 is installed without its binary: the one here, else one quiet attempt to fetch it, else null. */
export const electronBinaryOrFetch = () =>
  new Promise((resolve) => {
    const script = join(folder, 'install.js');
    const present = electronBinary();
    if (present || !existsSync(script)) return resolve(present);
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: 15 * 60_000 });
    const notice = setTimeout(
      () => process.stderr.write('La fenêtre de bureau (Electron) se télécharge, environ 120 Mo…\n'),
      3000,
    );
    const end = (binary) => {
      clearTimeout(notice);
      resolve(binary);
    };
    child.on('exit', () => end(electronBinary()));
    child.on('error', () => end(null));
  });
