import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '@main/hosts/cli/program';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../support/dossiers';

const folders = { home: '' };
beforeEach(() => {
  const { folder, dispose } = temporaryFolder();
  folders.home = folder;
  onTestFinished(dispose);
});
const at = (name: string) => join(folders.home, name);

const run = async (...args: string[]) => {
  const said: string[] = [];
  const printed: string[] = [];
  const documents: unknown[] = [];
  const output = {
    json: (document: unknown) => documents.push(document),
    print: (line: string) => printed.push(line),
    say: (line: string) => said.push(line),
  };
  const code = await runCommandLine(args, output, () => Promise.resolve());
  return { code, said, printed, document: documents[0] };
};
const write = (name: string, text: string) => writeFileSync(at(name), Buffer.from(text, 'latin1'));
const dossier = () => ['--dossier', at('Essai.sobria')];

describe('sobria importer collaborateurs', () => {
  beforeEach(async () => {
    expect((await run('exemple', 'techvert', ...dossier())).code).toBe(0);
  });

  it('shows what it would do, then does it, with the lines left out', async () => {
    write(
      'equipe.csv',
      'Nom complet;Adresse e-mail;Équipe\r\nÉlise Nouveau;elise@neuf.example;Atelier\r\nX;pas-une-adresse;Atelier',
    );
    const dry = await run('importer', 'collaborateurs', at('equipe.csv'), ...dossier(), '--simuler', '--json');
    expect(dry.code).toBe(0);
    expect(dry.document).toMatchObject({ written: false, create: 1, refused: 1, newTeams: ['Atelier'] });
    expect(dry.document).toMatchObject({ leftOut: [{ line: 3, reason: 'email-invalid' }] });
    expect(dry.printed).toEqual([]);

    const done = await run('importer', 'collaborateurs', at('equipe.csv'), ...dossier());
    expect(done.code).toBe(0);
    expect(done.printed[0]).toContain('Une personne créée');
    expect(done.said[0]).toContain('Ligne 3');
    const again = await run('importer', 'collaborateurs', at('equipe.csv'), ...dossier(), '--json');
    expect(again.document).toMatchObject({ written: false, create: 0, unchanged: 1 });
  });

  it('says in one sentence what stands in the way', async () => {
    write('dates.csv', 'Nom complet;Arrivée\r\nÉlise Nouveau;03/04/2026');
    const dates = await run('importer', 'collaborateurs', at('dates.csv'), ...dossier());
    expect(dates).toMatchObject({ code: 1, printed: [] });
    expect(dates.said[0]).toContain('--dates jma');
    const settled = await run('importer', 'collaborateurs', at('dates.csv'), ...dossier(), '--dates', 'jma', '--json');
    expect(settled.document).toMatchObject({ written: true, create: 1 });
    write('colonnes.csv', 'A;B\r\n1;2');
    expect((await run('importer', 'collaborateurs', at('colonnes.csv'), ...dossier())).said[0]).toContain('A, B');
    expect((await run('importer', 'collaborateurs', at('absent.csv'), ...dossier())).code).toBe(1);
  });
});

describe('sobria importer abonnements', () => {
  it('adds what is new, leaves what is known, names what is refused', async () => {
    expect((await run('exemple', 'techvert', ...dossier())).code).toBe(0);
    write('abonnements.csv', 'Outil;Sièges;Prix mensuel HT\r\nTablée IA;3;12\r\nClaude Pro;0;20');
    const dry = await run('importer', 'abonnements', at('abonnements.csv'), ...dossier(), '--simuler', '--json');
    expect(dry.document).toMatchObject({ written: false, added: 1, refused: 1 });
    const done = await run('importer', 'abonnements', at('abonnements.csv'), ...dossier(), '--json');
    expect(done).toMatchObject({
      code: 0,
      document: { written: true, added: 1, leftOut: [{ line: 3, reason: 'seats-zero' }] },
    });
    const again = await run('importer', 'abonnements', at('abonnements.csv'), ...dossier(), '--json');
    expect(again.document).toMatchObject({ written: false, added: 0, known: 1 });
  });
});
