import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '@main/hosts/cli/program';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/dossiers';
import { readPdf } from '../../../support/pdf';

const { folder, dispose } = temporaryFolder();
const dossier = join(folder, 'essai.sobria');
const run = async (...args: string[]) => {
  const [documents, said]: [unknown[], string[]] = [[], []];
  const output = {
    json: (document: unknown) => documents.push(document),
    print: (line: string) => said.push(line),
    say: (line: string) => said.push(line),
  };
  const code = await runCommandLine(args, output as never, async () => undefined);
  return { code, documents, said: said.join('\n').replace(/\s/g, ' ') };
};
beforeAll(async () => {
  expect((await run('exemple', 'techvert', '--dossier', dossier)).code).toBe(0);
});
afterAll(() => dispose());

test('minutes of a session held, preparation of one that is not', async () => {
  const pdf = join(folder, 'comite.pdf');
  const held = await run('comite', '--dossier', dossier, '--mois', '2025-07', '--pdf', pdf, '--json');
  expect(held).toMatchObject({ code: 0, said: `Compte rendu de la séance écrit : ${pdf}` });
  expect(held.documents).toMatchObject([{ kind: 'minutes', month: '2025-07' }]);
  expect((await readPdf(new Uint8Array(readFileSync(pdf)))).text[0]).toContain('compte rendu de juillet 2025');
  const next = await run('comite', '--dossier', dossier, '--mois', '2025-08', '--pdf', pdf);
  expect(next).toMatchObject({ code: 0, documents: [], said: `Préparation de la séance écrite : ${pdf}` });
  expect((await readPdf(new Uint8Array(readFileSync(pdf)))).pages).toBe(2);
});

test('a month that is none, or none given: one French sentence', async () => {
  const pdf = join(folder, 'rien.pdf');
  expect(await run('comite', '--dossier', dossier, '--mois', '2025-13', '--pdf', pdf)).toMatchObject({ code: 1 });
  expect((await run('comite', '--dossier', dossier, '--pdf', pdf)).code).toBe(1);
});
