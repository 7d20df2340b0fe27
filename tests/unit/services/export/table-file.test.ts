import { parseDelimited } from '@main/importers/text-file';
import { sheetOf, type Table, tableFile, tableToCsv, tableToXlsx, workbook } from '@main/services/export/table-file';
import { type Day, day, month } from '@shared/domain/day';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

type Row = { name: string | null; seats: number | null; cents: number | null; share: number | null; on: Day | null };
const table = (rows: Row[]): Table<Row> => ({
  name: 'Sièges : test/[1]',
  columns: [
    { kind: 'text', header: 'Outil', value: (row) => row.name },
    { kind: 'integer', header: 'Sièges', value: (row) => row.seats },
    { kind: 'amount', header: 'Coût (€)', value: (row) => row.cents },
    { kind: 'percent', header: 'Part (%)', value: (row) => row.share },
    { kind: 'day', header: 'Échéance', value: (row) => row.on },
    { kind: 'month', header: 'Mois', value: () => month('2026-09') },
    { kind: 'decimal', header: 'Taux', decimals: 4, value: () => 1.1593 },
  ],
  rows,
});
const full: Row = { name: 'ChatGPT « Équipe »', seats: 1_200, cents: 1_368_050, share: 28.5, on: day('2026-12-31') };
const empty: Row = { name: null, seats: null, cents: null, share: null, on: null };
const csvOf = (rows: Row[]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(tableToCsv(table(rows)));
const sheetXml = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    sheet: text('xl/worksheets/sheet1.xml'),
    strings: text('xl/sharedStrings.xml'),
    book: text('xl/workbook.xml'),
    styles: text('xl/styles.xml'),
  };
};

describe('CSV', () => {
  it('is UTF-8 with its mark, semicolons, CRLF, decimal commas and French days; unknown is empty, zero is zero', () => {
    expect(csvOf([full, empty, { ...empty, seats: 0, cents: 0 }])).toBe(
      '\ufeffOutil;Sièges;Coût (€);Part (%);Échéance;Mois;Taux\r\n' +
        'ChatGPT « Équipe »;1200;13680,50;28,5;31/12/2026;2026-09;1,1593\r\n' +
        ';;;;;2026-09;1,1593\r\n' +
        ';0;0,00;;;2026-09;1,1593\r\n',
    );
  });
  it.each(['=1+1', '+33 1', '-5', '@here', '\tx', '\r\n=1', '  =1', '＝1'])('neutralises « %s »', (name) => {
    const cell = parseDelimited(csvOf([{ ...full, name }]).slice(1), { delimiter: ';' }).rows[1]?.cells[0] ?? '';
    expect(cell.startsWith("'")).toBe(true);
  });
  it('leaves negative numbers as numbers', () => {
    expect(csvOf([{ ...empty, cents: -1_250 }])).toContain(';-12,50;');
  });
  it('reads back to the same texts, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const cell = parseDelimited(csvOf([{ ...full, name }]).slice(1), { delimiter: ';' }).rows[1]?.cells[0] ?? '';
        const clean = name.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect([clean, `'${clean}`]).toContain(cell);
        expect(/^[=+\-@\t]/.test(cell)).toBe(false);
      }),
    );
  });
});

describe('XLSX', () => {
  it('keeps numbers as numbers, days as dates, texts as texts', async () => {
    const { sheet, strings, styles } = sheetXml(await tableToXlsx(table([full, empty])));
    expect(sheet).toContain('<v>13680.5</v>');
    expect(sheet).toContain('<v>1200</v>');
    expect(sheet).toContain('<v>0.285</v>');
    // 31 December 2026 is 46 387 days after 30 December 1899: 46 295 for 30 September (see dates of the importers) + 92.
    expect(sheet).toContain('<v>46387</v>');
    expect(styles).toContain('dd/mm/yyyy');
    expect(strings).toContain('ChatGPT « Équipe »');
    // The frozen header.
    expect(sheet).toContain('<pane');
  });
  it('runs no formula, and neutralises what looks like one', async () => {
    const { sheet, strings } = sheetXml(await tableToXlsx(table([{ ...full, name: '=HYPERLINK("http://x")' }])));
    expect(sheet).not.toContain('<f>');
    expect(strings).toContain('&apos;=HYPERLINK'.replace('&apos;', strings.includes("'=HYPERLINK") ? "'" : '&apos;'));
  });
  it('makes names of sheets that programs accept, each once', async () => {
    const { book } = sheetXml(await workbook([sheetOf(table([full])), sheetOf(table([full]))]));
    const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => name.length <= 31 && !/[[\]/\\:*?]/.test(name))).toBe(true);
  });
  it('survives texts with control signs and broken surrogates', async () => {
    const { strings } = sheetXml(await tableToXlsx(table([{ ...full, name: 'a\u0000b\ud800c<&>' }])));
    expect(strings).toContain('abc&lt;&amp;&gt;');
  });
});

describe('file', () => {
  it('bears a name that file systems accept', async () => {
    const file = await tableFile(table([full]), 'csv', 'Sièges: a/b?');
    expect(file.name).toBe('Sièges a b.csv');
    expect((await tableFile(table([full]), 'xlsx', 'Sièges')).name).toBe('Sièges.xlsx');
  });
});
