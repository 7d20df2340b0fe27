import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';

const root = resolve(import.meta.dirname, '../../..');
const script = <T>(path: string): Promise<T> => import(/* @vite-ignore */ join(root, path)) as Promise<T>;
type Shipped = {
  readAtRunTime: string[];
  bundledOnly: () => string[];
  shippedPackages: () => { path: string; name: string; licence: string | null }[];
};
const shipped = () => script<Shipped>('scripts/shipped-packages.mjs');
const config = async () => (await script<{ default: Record<string, unknown> }>('electron-builder.config.mjs')).default;

/** Packages that a layer imports for their code, types set aside. */
const importedBy = (layer: string): Set<string> => {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?['"]([^'".@][^'"]*|@[a-z][^'"]*)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  const names = sourceFiles(root, layer).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''),
  );
  const own = /^(@(shared|main|renderer|resources)\/|node:|electron$|\.)/;
  return new Set(
    names
      .filter((name) => !own.test(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  );
};

describe('what an installer carries', () => {
  test('every package the main process reads at run time, and no package already in out/', async () => {
    const { readAtRunTime, bundledOnly } = await shipped();
    const inBuild = readFileSync(join(root, 'electron.vite.config.ts'), 'utf8');
    const bundled = [...(/const bundled = \[([^\]]*)\]/.exec(inBuild)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      (m) => m[1],
    );
    const read = [...importedBy('src/main'), ...importedBy('src/shared')].filter((name) => !bundled.includes(name));
    expect([...new Set(read)].sort()).toEqual([...readAtRunTime].sort());
    const left = bundledOnly();
    expect(left).toEqual(expect.arrayContaining(['react', '@mantine/core', '@tabler/icons-react', 'zod']));
    for (const name of readAtRunTime) expect(left).not.toContain(name);
    // pdfmake's own: needed at run time though nothing of ours names it.
    expect(left).not.toContain('pdfkit');
  });

  test('every component has a licence; the list names each', async () => {
    const { shippedPackages } = await shipped();
    const { licenceList } = await script<{ licenceList: () => string }>('scripts/licences.mjs');
    const list = licenceList();
    const components = shippedPackages();
    expect(components.length).toBeGreaterThan(100);
    for (const { name } of components) expect(list).toContain(`${name} `);
    // png-js names no licence in its manifest: its text is in its folder.
    const unnamed = components.filter(({ licence }) => licence === null);
    for (const { path } of unnamed) expect(existsSync(join(root, path, 'LICENSE')), path).toBe(true);
    expect(components.filter(({ licence }) => /GPL/.test(licence ?? ''))).toEqual([]);
    expect(list).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('the installers', () => {
  test('the program runs its own archive alone: no Node switch, no inspector, integrity checked', async () => {
    expect(await config()).toMatchObject({
      asar: true,
      asarUnpack: ['**/*.node'],
      npmRebuild: false,
      publish: null,
      electronFuses: {
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        grantFileProtocolExtraPrivileges: false,
      },
    });
  });

  test('three systems, in French, opening .sobria files', async () => {
    expect(await config()).toMatchObject({
      productName: 'Sobria',
      win: { target: ['nsis'] },
      nsis: { installerLanguages: ['fr_FR'], language: '1036' },
      mac: { target: ['dmg'] },
      linux: { target: ['AppImage', 'deb'] },
      fileAssociations: [{ ext: 'sobria' }],
    });
  });

  test('the icon is 1024 points wide, from the one drawing', () => {
    const png = readFileSync(join(root, 'resources/icon/icon.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
    expect(readFileSync(join(root, 'src/renderer/index.html'), 'utf8')).toContain('resources/icon/icon.svg');
  });

  test('the packager is pinned, and no part of « npm ci »', () => {
    const manifest = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
    expect(manifest('packaging/package.json').devDependencies['electron-builder']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(
      Object.keys(manifest('package-lock.json').packages).filter((path) => /electron-builder|app-builder/.test(path)),
    ).toEqual([]);
  });
});
