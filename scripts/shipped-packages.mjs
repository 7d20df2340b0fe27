import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bin/node-version.mjs';

/** Packages that the built main process reads from node_modules; every other one is put in out/ by the build. */
export const readAtRunTime = ['@napi-rs/canvas', 'better-sqlite3', 'chart.js', 'highs', 'pdfmake', 'write-excel-file'];

const lock = () => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

/** Where npm put a package, seen from another one: inside it, else higher up. */
const placeOf = (packages, from, name) => {
  const inside = `${from}${from ? '/' : ''}node_modules/${name}`;
  if (packages[inside]) return inside;
  if (from === '') return null;
  return placeOf(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
};

/** Places in the lock of some packages and of all they need. */
export const closureOf = (names, packages = lock()) => {
  const seen = new Set();
  const visit = (from, name) => {
    const path = placeOf(packages, from, name);
    if (!path || seen.has(path)) return;
    seen.add(path);
    const { dependencies = {}, optionalDependencies = {} } = packages[path];
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) visit(path, other);
  };
  for (const name of names) visit('', name);
  return seen;
};

const shipped = (packages) => closureOf(Object.keys(packages[''].dependencies), packages);

/** Packages of the product that an installer leaves out of node_modules: the build has put them in out/. */
export const bundledOnly = () => {
  const packages = lock();
  const kept = closureOf(readAtRunTime, packages);
  return [...shipped(packages)]
    .filter((path) => !kept.has(path))
    .map((path) => path.slice('node_modules/'.length))
    .sort();
};

/** Every package that reaches the person's machine, with its version and licence; system libraries once a system. */
export const shippedPackages = () => {
  const packages = lock();
  return [...shipped(packages)]
    .map((path) => ({
      path,
      name: packages[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: packages[path].version,
      licence: packages[path].license ?? null,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
};
