import { readdirSync, readFileSync } from 'node:fs';
import { recogniseFile } from '@main/importers/recognise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const kindOf = (text: string) => recogniseFile(bytesOf(text), true).kind;
const samples = (folder: string, pattern: RegExp) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name) && !/expected|schema/.test(name))
    .map((name) => `${folder}/${name}`);

describe('recogniseFile', () => {
  it.each(samples('tests/golden/bank', /\.(csv|xml|txt|ofx|qif)$/))('a statement: %s', (path) => {
    expect(recogniseFile(new Uint8Array(readFileSync(path)), true)).toMatchObject({ kind: 'statement', sure: true });
  });
  it.each(samples('tests/golden/usage', /\.csv$/))('a usage export: %s', (path) => {
    const found = recogniseFile(new Uint8Array(readFileSync(path)), true);
    expect(found).toMatchObject({ kind: 'usage', sure: true });
    expect(found.usageFormat).not.toBeNull();
  });
  it('knows them from their beginning alone, the last line cut', () => {
    const whole = new Uint8Array(readFileSync('resources/examples/strasbourg-releve.csv'));
    expect(recogniseFile(whole.subarray(0, 3_001), false)).toMatchObject({ kind: 'statement', sure: true });
    const camt = samples('tests/golden/bank', /camt.*\.xml$/)[0] ?? '';
    const xml = new Uint8Array(readFileSync(camt));
    expect(recogniseFile(xml.subarray(0, 900), false)).toMatchObject({ kind: 'statement', sure: true });
  });
  it('tells a staff list from a list of subscriptions', () => {
    expect(kindOf("Nom;Prénom;Courriel;Service;Date d'entrée\nDurand;Léa;lea@client.example;RH;03/02/2020\n")).toBe(
      'staff',
    );
    expect(kindOf('Outil;Sièges;Prix mensuel HT;Échéance\nChatGPT Team;10;25;01/03/2027\n')).toBe('subscriptions');
  });
  it('proposes a statement of an unknown bank, without being sure', () => {
    const text = 'Jour,Texte,Somme\n2026-01-02,BOULANGERIE,-12.40\n2026-01-03,OPENAI CHATGPT,-24.00\n';
    expect(recogniseFile(bytesOf(text), true)).toMatchObject({ kind: 'statement', sure: false });
  });
  it('says why a file is no text, and knows nothing of a letter', () => {
    expect(recogniseFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), true).unreadable).toBe('spreadsheet');
    expect(recogniseFile(bytesOf('%PDF-1.7 …'), true).unreadable).toBe('pdf');
    expect(recogniseFile(bytesOf('  \n'), true).unreadable).toBe('empty');
    expect(kindOf('Bonjour,\nvoici le compte rendu de la réunion.\nCordialement\n')).toBeNull();
  });
  it('answers any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (bytes, complete) => {
        expect(recogniseFile(bytes, complete).sure).toBeTypeOf('boolean');
      }),
    );
  });
});
