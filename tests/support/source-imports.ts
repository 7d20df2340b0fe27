import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { sourceFiles } from './source-files';

const aliases: Readonly<Record<string, string>> = {
  '@shared/': 'src/shared/',
  '@main/': 'src/main/',
  '@renderer/': 'src/renderer/',
  '@resources/': 'resources/',
};
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export type Import = {
  readonly from: string;
  readonly to: string;
  readonly external: boolean;
  /** Erased before anything runs. */
  readonly typeOnly: boolean;
};

/** Every import of the sources of a folder, resolved to a path of the repository or the name of a package. */
export const importsOf = (root: string, folder: string): Import[] =>
  sourceFiles(root, folder).flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    return [...text.matchAll(importPattern)].map((match): Import => {
      const typeOnly = match[1] !== undefined;
      const target = match[2] ?? match[3] ?? '';
      if (target.startsWith('.'))
        return { from, to: relative(root, resolve(root, dirname(from), target)), external: false, typeOnly };
      const alias = Object.keys(aliases).find((prefix) => target.startsWith(prefix));
      return alias
        ? { from, to: (aliases[alias] ?? '') + target.slice(alias.length), external: false, typeOnly }
        : { from, to: target, external: true, typeOnly };
    });
  });

/** The file an import names without its extension, among those known. */
export const fileAmong = (files: ReadonlySet<string>, path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => files.has(candidate));
