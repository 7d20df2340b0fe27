import { shownTableFile } from '@main/services/export/shown-table';
import { expect, test } from 'vitest';

test('a table as shown becomes a file that a French spreadsheet reads', async () => {
  const file = await shownTableFile({
    name: 'Décisions : tout',
    format: 'csv',
    columns: [
      { header: 'Nom', kind: 'text' },
      { header: 'Économie', kind: 'amount' },
      { header: 'Part', kind: 'percent' },
      { header: 'Jour', kind: 'day' },
      { header: 'Mois', kind: 'month' },
      { header: 'Sièges', kind: 'number' },
    ],
    rows: [
      ['=1+1', 123_456, 28, '2026-11-22', '2026-11', 3],
      [null, null, null, null, null, null],
    ],
  });
  expect(file.name).toBe('Décisions tout.csv');
  const [, first, second] = (await file.text()).split(/\r?\n/);
  // 123 456 cents = 1234,56; a text that looks like a formula is neutralised; unknown stays empty, never zero.
  expect(first).toMatch(/^"?'=1\+1"?;1234,56;28(,00)? ?%?;22\/11\/2026;2026-11;3/);
  expect(second).toBe(';;;;;');
});
