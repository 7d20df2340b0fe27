import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refusalCodes } from '@shared/domain/refusal';
import { catalogue } from '@shared/text/catalogue';
import { hasText } from '@shared/text/translate';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

const root = resolve(import.meta.dirname, '../..');
const files = sourceFiles(root, 'src').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const linesOf = (text: string) => text.split('\n').length;

describe('files stay small', () => {
  test('none over 300 lines; nine in ten under 200', () => {
    // The French catalogue is a list of sentences, not code.
    const code = files.filter(({ path }) => !path.startsWith('src/shared/text/'));
    expect(code.filter(({ text }) => linesOf(text) > 300).map(({ path, text }) => `${path} ${linesOf(text)}`)).toEqual(
      [],
    );
    expect(code.filter(({ text }) => linesOf(text) < 200).length / code.length).toBeGreaterThan(0.9);
  });

  test('names are in kebab case, without accents', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });
});

describe('French text', () => {
  const leaves = (node: unknown, path: string): [string, string][] =>
    typeof node === 'string'
      ? [[path, node]]
      : Object.entries(node as object).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
  const sentences = leaves(catalogue, '');

  test('every sentence is a valid message', () => {
    for (const [key, message] of sentences) expect(() => new IntlMessageFormat(message, 'fr-FR'), key).not.toThrow();
  });

  test('every refusal has its sentence', () => {
    expect(refusalCodes.filter((code) => !hasText(`errors.${code}`))).toEqual([]);
  });

  test('typography: curly apostrophes, no « tu »', () => {
    const wrong = sentences.filter(
      ([, message]) => /\p{L}'\p{L}/u.test(message) || /(?<!\p{L})(tes|toi|tu)(?!\p{L})/iu.test(message),
    );
    expect(wrong.map(([key, message]) => `${key}: ${message}`)).toEqual([]);
  });

  test('stays in src/shared/text', () => {
    const sentence = /['"`>][^'"`<>\n]*[éèêàçùôîûÉÈÀ][^'"`<>\n]*['"`<]/;
    const comment = /^\s*(\/\/|\*|\/\*)/;
    const found = files
      .filter(({ path }) => !path.startsWith('src/shared/text/'))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => !comment.test(line) && sentence.test(line.replace(/\/\/.*$/, '')))
          .map((line) => `${path}: ${line.trim()}`),
      );
    // Words that files written by others contain: bank column names, months, folder names of the library.
    const data =
      /^src\/main\/importers\/|^src\/main\/engine\/bank\/|^src\/main\/services\/example\/|^src\/main\/services\/library\/folders\.ts|^src\/shared\/domain\/ai-act\.ts|^src\/renderer\/ui\/fields\/typing\//;
    expect(found.filter((line) => !data.test(line))).toEqual([]);
  });
});
