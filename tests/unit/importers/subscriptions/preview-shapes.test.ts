import { previewSubscriptionFile } from '@main/importers/subscriptions';
import { describe, expect, it } from 'vitest';
import { importContext, previewOf } from './support';

describe('without header', () => {
  it('reads a tool, a number and a price', () => {
    const preview = previewOf('ChatGPT Team\t10\t25 €\nClaude Pro\t3\t20 €');
    expect(preview.columns).toEqual([
      { header: 'A', field: 'tool' },
      { header: 'B', field: 'seats' },
      { header: 'C', field: 'unitPrice' },
    ]);
    expect(preview.warnings).toEqual(['no-header']);
    expect(preview.lines.map((line) => [line.draft?.seats, line.draft?.unitPriceCents])).toEqual([
      [10, 2_500],
      [3, 2_000],
    ]);
  });
  it('refuses what is not obvious: no known tool, a bare number alone, three numbers', () => {
    for (const block of ['bonjour;12 €\nmonde;13 €', 'ChatGPT Team;10\nClaude Pro;3', 'ChatGPT Team;10;25;12']) {
      const preview = previewOf(block);
      expect(preview.warnings).toContain('columns-unknown');
      expect(preview.lines.every((line) => line.draft === null)).toBe(true);
    }
  });
  it('obeys the columns chosen by hand', () => {
    const text = 'ChatGPT Team;10\nClaude Pro;3';
    const lines = previewSubscriptionFile(new TextEncoder().encode(text), 'a.csv', importContext, {
      A: 'tool',
      B: 'seats',
    }).lines;
    expect(lines.map((line) => line.draft?.seats)).toEqual([10, 3]);
  });
});

describe('files', () => {
  it('reads Windows-1252, semicolons and decimal commas', () => {
    const text = 'Outil;Nb de sièges;Prix unitaire HT;Échéance\r\nDeepL Équipe;3;1\u00a0234,50;31/12/2026\r\n';
    const bytes = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
    const preview = previewSubscriptionFile(bytes, 'liste.csv', importContext);
    expect(preview.lines[0]?.draft).toMatchObject({
      toolId: 'deepl',
      seats: 3,
      unitPriceCents: 123_450,
      renewalOn: '2026-12-31',
    });
  });
  it('says what a workbook or another file is, and throws nothing', () => {
    expect(previewSubscriptionFile(Uint8Array.of(0x50, 0x4b, 3, 4, 9), 'a.xlsx', importContext)).toEqual({
      columns: [],
      lines: [],
      warnings: ['file-is-workbook'],
    });
    expect(previewSubscriptionFile(Uint8Array.of(0x25, 0x50, 0x44, 0x46), 'a.csv', importContext).warnings).toEqual([
      'file-not-text',
    ]);
    expect(previewSubscriptionFile(new Uint8Array(), 'a.csv', importContext).warnings).toEqual(['no-line']);
  });
  it('lets a hand mapping correct a header, and leave a column out', () => {
    const bytes = new TextEncoder().encode('Outil;Truc;Prix mensuel HT;Note\nChatGPT Team;7;25 €;secret');
    const preview = previewSubscriptionFile(bytes, 'a.csv', importContext, {
      Truc: 'seats',
      Note: null,
      constructor: 'x',
    });
    expect(preview.lines[0]?.draft).toMatchObject({ seats: 7, note: null });
  });
});
