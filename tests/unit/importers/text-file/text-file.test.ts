import { decodeText, parseDelimited } from '@main/importers/text-file';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('decodeText', () => {
  it('drops the byte-order mark and reads UTF-8', () => {
    expect(decodeText(bytes('\ufeffnom;é'))).toEqual({
      text: 'nom;é',
      encoding: 'utf-8-bom',
      warnings: [],
      binary: null,
    });
    expect(decodeText(bytes('é'))).toMatchObject({ text: 'é', encoding: 'utf-8' });
  });
  it('reads Windows-1252, euro sign included', () => {
    expect(decodeText(Uint8Array.of(0x80, 0x20, 0xe9))).toMatchObject({ text: '€ é', encoding: 'windows-1252' });
  });
  it('reads UTF-16 with and without its mark', () => {
    const le = Uint8Array.from([...'a;b\nc;d\n'].flatMap((c) => [c.charCodeAt(0), 0]));
    expect(decodeText(le)).toMatchObject({ text: 'a;b\nc;d\n', encoding: 'utf-16le' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...le))).toMatchObject({ text: 'a;b\nc;d\n', encoding: 'utf-16le' });
  });
  it('decodes two files glued together line by line and says so', () => {
    const glued = Uint8Array.from([...bytes('Hélène\n'), ...latin('No\u00e9\n')]);
    expect(decodeText(glued)).toMatchObject({ text: 'Hélène\nNoé\n', encoding: 'mixed', warnings: ['mixed-encoding'] });
  });
  it('names a spreadsheet, a PDF and other binaries instead of reading them', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 20)).binary).toBe('zip');
    expect(decodeText(bytes('%PDF-1.7')).binary).toBe('pdf');
    expect(decodeText(Uint8Array.from({ length: 200 }, (_, i) => i % 7)).binary).toBe('unknown');
  });
  it('says that a file is empty', () => {
    expect(decodeText(new Uint8Array()).warnings).toEqual(['empty']);
    expect(decodeText(bytes(' \n')).warnings).toEqual(['empty']);
  });
  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (data) => typeof decodeText(data).text === 'string'));
  });
});

describe('parseDelimited', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3\n4,25;1;2\n', ';'],
    ['a\tb\n1,5\t2\n', '\t'],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(parseDelimited(text).delimiter).toBe(delimiter);
  });
  it('keeps true line numbers after a field on several lines, with any newline', () => {
    const rows = parseDelimited('a;b\r\n"x\r\ny";2\r\n\r\nz;3\r\n').rows;
    expect(rows.map((r) => [r.line, r.cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['x\ny', '2']],
      [5, ['z', '3']],
    ]);
    expect(parseDelimited('a;b\rc;d').rows).toHaveLength(2);
  });
  it('loses no row to a quote that is never closed', () => {
    const { rows, warnings } = parseDelimited('a,b\n"x,1\ny,2\nz,3\n');
    expect(rows.map((r) => r.cells)).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
      ['z', '3'],
    ]);
    expect(warnings).toEqual([{ code: 'unclosed-quote', line: 2 }]);
  });
  it('obeys the sep= line of a spreadsheet and does not count it as data', () => {
    expect(parseDelimited('sep=;\na;b\n').rows).toEqual([{ line: 2, cells: ['a', 'b'] }]);
  });
  it('keeps formulas as plain text', () => {
    expect(parseDelimited('a,b\n=1+1,@x\n').rows[1]?.cells).toEqual(['=1+1', '@x']);
  });
  it('accounts for every line of a quoted table, in order', () => {
    const cell = fc.string({ maxLength: 8 }).map((s) => s.replace(/[\r\0]/g, ' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (table) => {
        const quote = (s: string) => `"${s.replaceAll('"', '""')}"`;
        const text = table.map((row) => row.map(quote).join(';')).join('\n');
        expect(parseDelimited(text, { delimiter: ';' }).rows.map((r) => r.cells)).toEqual(table);
      }),
    );
  });
  it('never throws and never invents a line, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '1', ' '), maxLength: 120 });
    fc.assert(
      fc.property(text, (source) => {
        const { rows } = parseDelimited(source);
        const lines = source.split(/\r\n?|\n/).length;
        for (const row of rows) expect(row.line).toBeLessThanOrEqual(lines);
        expect(new Set(rows.map((r) => r.line)).size).toBe(rows.length);
      }),
    );
  });
});
