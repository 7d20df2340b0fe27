// Writes out/licences.txt: every component of the program, its version, its licence, and the text of that licence.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bin/node-version.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const textOf = (folder) => {
  const file =
    existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null;
};
const own = (path) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));

/** The list as text. */
export const licenceList = () => {
  const components = [
    { name: 'electron', version: own('node_modules/electron').version, licence: 'MIT', path: 'node_modules/electron' },
    ...shippedPackages(),
  ].map((one) => ({ ...one, text: textOf(join(root, one.path)) }));
  const line = '─'.repeat(80);
  const fonts = ['Inter-OFL.txt', 'SourceSerif4-OFL.md'].map((name) =>
    readFileSync(join(root, 'resources', 'fonts', name), 'utf8').trim(),
  );
  return [
    'Composants de Sobria et leurs licences',
    '',
    ...components.map(({ name, version, licence }) => `${name} ${version} : ${licence ?? 'voir son texte'}`),
    'Polices Inter et Source Serif 4 : SIL Open Font License 1.1',
    'Chromium et Node.js, dans Electron : voir LICENSES.chromium.html, à côté du programme',
    '',
    ...components
      .filter(({ text }) => text)
      .flatMap(({ name, version, text }) => [line, `${name} ${version}`, '', text, '']),
    ...fonts.flatMap((text) => [line, text, '']),
  ].join('\n');
};

export const writeLicences = () => {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'licences.txt'), licenceList());
};
