import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommandLine } from '@main/hosts/cli/program';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../support/dossiers';

const start = async () => {
  const { folder, dispose } = temporaryFolder();
  onTestFinished(dispose);
  const dossier = ['--dossier', join(folder, 'Essai.sobria')];
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const documents: unknown[] = [];
    const output = {
      json: (document: unknown) => documents.push(document),
      print: () => undefined,
      say: (line: string) => said.push(line),
    };
    const code = await runCommandLine([...args, ...dossier], output, () => Promise.resolve());
    return { code, said, document: documents[0] };
  };
  expect((await run('exemple', 'strasbourg')).code).toBe(0);
  return { run, folder };
};

it('sobria importer releve: shown, written once, then nothing left to add', async () => {
  const { run, folder } = await start();
  const file = resolve('resources/examples/strasbourg-releve.csv');
  const dry = await run('importer', 'releve', file, '--simuler', '--json');
  // Ten tools of six payments; GitHub, Dust and Microsoft are labels to confirm, 18 lines.
  expect(dry).toMatchObject({
    code: 0,
    document: { written: false, created: 0, payments: 0, confirmed: 60, unanswered: 18 },
  });
  const done = await run('importer', 'releve', file, '--json');
  expect(done).toMatchObject({
    code: 0,
    document: { written: true, created: 0, payments: 0, confirmed: 60, unanswered: 18 },
  });
  const again = await run('importer', 'releve', file, '--json');
  expect(again).toMatchObject({ code: 0, document: { written: false, confirmed: 0 } });
  expect(readdirSync(folder, { recursive: true }).some((name) => String(name).includes('before-import'))).toBe(true);
});

it('sobria importer usage: the seats of the subscription the format comes from', async () => {
  const { run } = await start();
  const file = resolve('tests/golden/usage/chatgpt-enterprise-users-monthly-2026-09.csv');
  expect(existsSync(file)).toBe(true);
  const dry = await run('importer', 'usage', file, '--simuler', '--json');
  expect(dry).toMatchObject({
    code: 0,
    document: { written: false, format: 'chatgpt-enterprise-users', month: '2026-09' },
  });
  expect(await run('importer', 'usage', file, '--json')).toMatchObject({ code: 0, document: { written: true } });
  const again = await run('importer', 'usage', file, '--json');
  expect(again).toMatchObject({ code: 0, document: { written: false } });
});

it('a file that is neither is a mistake of the user, said in French', async () => {
  const { run } = await start();
  const pdf = await run('importer', 'releve', resolve('package.json'));
  expect(pdf.code).toBe(1);
  expect(pdf.said.join(' ')).toMatch(/Rien n’a été importé/);
});
