import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';
import { fileAmong, importsOf } from '../support/source-imports';

const root = resolve(import.meta.dirname, '../..');
const files = new Set([...sourceFiles(root, 'tests'), ...sourceFiles(root, 'src')]);
const imports = [...importsOf(root, 'tests'), ...importsOf(root, 'src')].filter(
  ({ external, typeOnly }) => !external && !typeOnly,
);
const reached = (starts: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { from, to } of imports) {
      const target = from === file ? fileAmong(files, to) : undefined;
      if (target) waiting.push(target);
    }
  }
  return seen;
};

test('a browser path sees the product as a person does: nothing of its main process is loaded beside it', () => {
  const paths = sourceFiles(root, 'tests/e2e');
  const all = reached(paths);
  expect(all.size).toBeGreaterThan(paths.length);
  expect([...all].filter((file) => file.startsWith('src/main/'))).toEqual([]);
});
