import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';
import { fileAmong, type Import, importsOf } from '../support/source-imports';

const root = resolve(import.meta.dirname, '../..');
const imports = importsOf(root, 'src');
const offenders = (wrong: (item: Import) => boolean) => imports.filter(wrong).map(({ from, to }) => `${from} → ${to}`);
const inside = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

describe('arrows go one way', () => {
  test('there are imports to check', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test('shared imports itself and pure packages', () => {
    const pure = new Set([
      'zod',
      'big.js',
      'date-fns',
      'intl-messageformat',
      '@orpc/contract',
      '@orpc/client/standard',
      'chart.js',
    ]);
    expect(
      offenders(
        ({ from, to, external }) =>
          inside(from, 'src/shared') &&
          (external
            ? !pure.has(to.split('/')[0] === 'date-fns' ? 'date-fns' : to)
            : !inside(to, 'src/shared', 'resources')),
      ),
    ).toEqual([]);
  });

  test('the engine imports the shared domain and itself', () => {
    const pure = new Set(['zod', 'big.js']);
    expect(
      offenders(
        ({ from, to, external }) =>
          inside(from, 'src/main/engine') &&
          (external ? !pure.has(to) : !inside(to, 'src/main/engine', 'src/shared/domain')),
      ),
    ).toEqual([]);
  });

  test('importers see neither services, database, reports nor hosts', () => {
    const allowed = ['src/main/importers', 'src/main/engine', 'src/shared'];
    expect(
      offenders(({ from, to, external }) => inside(from, 'src/main/importers') && !external && !inside(to, ...allowed)),
    ).toEqual([]);
    expect(offenders(({ from, to }) => inside(from, 'src/main/importers') && to.startsWith('node:fs'))).toEqual([]);
  });

  test('services and reports know no transport', () => {
    expect(
      offenders(
        ({ from, to }) =>
          inside(from, 'src/main/services', 'src/main/reports', 'src/main/db') &&
          (inside(to, 'src/main/hosts') || to.startsWith('@orpc/server')),
      ),
    ).toEqual([]);
  });

  test('the screens import shared and themselves, never the main process', () => {
    expect(
      offenders(
        ({ from, to, external }) =>
          inside(from, 'src/renderer') && !external && !inside(to, 'src/renderer', 'src/shared'),
      ),
    ).toEqual([]);
    expect(
      offenders(({ from, to }) => inside(from, 'src/renderer') && (to.startsWith('node:') || to === 'electron')),
    ).toEqual([]);
  });

  test('a feature imports no other feature; the kit imports no feature and no call', () => {
    const feature = (path: string) => /^src\/renderer\/features\/([^/]+)/.exec(path)?.[1];
    expect(
      offenders(
        ({ from, to }) => feature(from) !== undefined && feature(to) !== undefined && feature(from) !== feature(to),
      ),
    ).toEqual([]);
    expect(
      offenders(({ from, to }) => inside(from, 'src/renderer/features') && inside(to, 'src/renderer/app')),
    ).toEqual([]);
    expect(
      offenders(
        ({ from, to }) => inside(from, 'src/renderer/ui') && inside(to, 'src/renderer/features', 'src/renderer/app'),
      ),
    ).toEqual([]);
  });

  test('others import a feature by its index', () => {
    expect(
      offenders(
        ({ from, to }) =>
          inside(from, 'src/renderer/app') && /^src\/renderer\/features\/[^/]+\/.+/.test(to) && !/\/index$/.test(to),
      ),
    ).toEqual([]);
  });
});

describe('some packages have one door', () => {
  const doors: readonly (readonly [string, RegExp, readonly string[]])[] = [
    ['better-sqlite3', /^better-sqlite3/, ['src/main/db', 'src/main/services/library/protection.ts']],
    ['drizzle', /^drizzle-/, ['src/main/db']],
    ['pdfmake', /^pdfmake(?!\/interfaces)/, ['src/main/reports/render.ts']],
    ['electron', /^electron$/, ['src/main/index.ts', 'src/main/hosts/electron', 'src/preload']],
    ['node:http', /^node:https?$/, ['src/main/hosts/loopback']],
    ['highs', /^highs/, ['src/main/services/optimiser']],
  ];
  test.each(doors)('%s', (_name, pattern, allowed) => {
    const isAllowed = (from: string) => allowed.some((place) => from === place || from.startsWith(`${place}/`));
    const named = imports.filter(({ to, external }) => external && pattern.test(to));
    expect(named.filter(({ from }) => !isAllowed(from)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('nothing opens a connection to elsewhere', () => {
    const network = /^(node:)?(https|net|tls|dgram|dns|http2)$|^(axios|undici|node-fetch|got)$/;
    expect(
      offenders(
        ({ to, external, from }) =>
          external && network.test(to) && !(from.startsWith('src/main/hosts/loopback') && to === 'node:net'),
      ),
    ).toEqual([]);
  });
});

describe('no cycle', () => {
  test('between files', () => {
    const known = new Map<string, string[]>();
    const files = new Set(sourceFiles(root, 'src'));
    for (const { from, to, external } of imports) {
      const target = external ? undefined : fileAmong(files, to);
      if (target) known.set(from, [...(known.get(from) ?? []), target]);
    }
    const cycles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of known.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
