import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataDictionary } from '../../../support/data-dictionary';

const text = dataDictionary();

test('docs/dictionnaire.md follows the schema: otherwise, « npm run dictionary »', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../../../docs/dictionnaire.md'), 'utf8')).toBe(text);
});

test('every table says in French what it holds', () => {
  const bare = [...text.matchAll(/### `(\w+)`\n\n(.*)/g)].filter((match) => /^\./.test(match[2] ?? ''));
  expect(bare.map((match) => match[1])).toEqual([]);
});
