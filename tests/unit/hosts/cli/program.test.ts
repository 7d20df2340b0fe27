import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '@main/hosts/cli/program';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/dossiers';

let folder: string;
let dispose: () => void;
beforeEach(() => {
  ({ folder, dispose } = temporaryFolder());
});
afterEach(() => dispose());

const run = async (...args: string[]) => {
  const documents: unknown[] = [];
  const printed: string[] = [];
  const said: string[] = [];
  const output = {
    json: (document: unknown) => documents.push(document),
    print: (line: string) => printed.push(line),
    say: (line: string) => said.push(line),
  };
  const code = await runCommandLine(args, output as never, async () => undefined);
  return {
    code,
    document: documents[0] as Record<string, unknown> | undefined,
    documents,
    printed,
    said: said.join('\n'),
  };
};
const cases = (list: unknown[]) => {
  const file = join(folder, 'cas.json');
  writeFileSync(file, JSON.stringify({ cases: list }));
  return file;
};

describe('calculations on a file of cases', () => {
  test('one bad case says so and does not stop the others; the order is kept', async () => {
    const file = cases([
      { id: 'a', input: { seats: 50, annualCost: 18000, activeSeats: 12 } },
      { id: 'b', input: { seats: 50, annualCost: 18000, activeSeats: 60 } },
      { id: 'c', input: { seats: 10, annualCost: 3000, activeSeats: 10 } },
    ]);
    const { code, document, documents } = await run('calcul', 'gaspillage', file, '--json');
    expect(code).toBe(0);
    expect(documents).toHaveLength(1);
    // 18 000 € / 50 seats × 38 unused = 13 680 €
    expect(document?.cases).toEqual([
      { id: 'a', result: { unusedSeats: 38, wastePerYear: 13680 } },
      { id: 'b', error: expect.any(String), message: expect.any(String) },
      { id: 'c', result: { unusedSeats: 0, wastePerYear: 0 } },
    ]);
  });

  test.each([
    ['a missing file', ['calcul', 'cout', '/nulle/part.json'], /introuvable/],
    ['an unknown command', ['inconnue'], /La commande «\u202finconnue\u202f» n’existe pas/],
    ['an unknown option', ['calcul', 'cout', 'x.json', '--truc'], /L’option «\u202f--truc\u202f» n’existe pas/],
    [
      'a day that does not exist',
      ['audit', '--dossier', 'x.sobria', '--date', '2026-02-30'],
      /n’est plus à sa place|n’est pas valable/,
    ],
    ['a missing option', ['audit'], /Il manque l’option/],
    ['an unknown example', ['exemple', 'lyon', '--dossier', 'x.sobria'], /choisissez strasbourg ou techvert/],
  ])('%s ends with code 1 and one French sentence', async (_what, args, sentence) => {
    const { code, said, documents } = await run(...args);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(documents).toEqual([]);
  });

  test('a file that is no JSON is said', async () => {
    const file = join(folder, 'cas.json');
    writeFileSync(file, '{');
    expect((await run('calcul', 'cout', file)).said).toMatch(/n’est pas un JSON valide/);
  });
});

describe('a dossier from the command line', () => {
  test('example, audit as JSON and PDF, backup, restore, check', async () => {
    const dossier = join(folder, 'strasbourg.sobria');
    expect((await run('exemple', 'strasbourg', '--dossier', dossier)).code).toBe(0);
    const again = await run('exemple', 'strasbourg', '--dossier', dossier);
    expect(again.code).toBe(1);
    expect(again.said).toMatch(/existe déjà/);

    const audit = await run('audit', '--dossier', dossier, '--date', '2026-11-21', '--json');
    const { cost } = audit.document as { cost: { spent: { value: number } } };
    expect(cost.spent.value).toBe(47_000_00);

    const pdf = join(folder, 'audit.pdf');
    expect((await run('audit', '--dossier', dossier, '--pdf', pdf)).printed[0]).toMatch(/^Vous payez/);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

    expect((await run('sauvegarder', '--dossier', dossier)).code).toBe(0);
    expect((await run('restaurer', '--dossier', dossier)).code).toBe(0);
    const checked = await run('verifier', '--dossier', dossier, '--json');
    expect(checked.document).toEqual({ problems: [] });
    // The file is given back: nothing holds it any more.
    expect(existsSync(`${dossier}-wal`)).toBe(false);
  });
});
