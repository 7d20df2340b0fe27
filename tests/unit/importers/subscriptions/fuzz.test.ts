import { previewSubscriptionFile, previewSubscriptionText } from '@main/importers/subscriptions';
import { subscriptionSchema } from '@shared/domain/subscription';
import { hasText, textOf } from '@shared/text/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importContext } from './support';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Outil',
    'Prix',
    'Sièges',
    'Échéance',
    'Devise',
    'Total',
    'ChatGPT Team',
    'Claude Pro',
    'Copilot',
    'Make',
    '10',
    '0',
    '-3',
    '25 €',
    '30 $ TTC/an',
    '1,234',
    '1.234,5',
    '31/12/2026',
    '03/04/2026',
    '2050-01-01',
    'HT',
    'mensuel',
    'annuel',
    'USD',
    '=cmd()',
    "'-5",
    '"',
    '',
    ' ',
    '99999999999999999999',
    '__proto__',
    'constructor',
    '1e9',
    '∞',
    'oui',
  ),
);
const block = fc
  .tuple(
    fc.constantFrom('\t', ';', ',', '|'),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 12 }),
  )
  .map(([delimiter, rows]) => rows.map((row) => row.join(delimiter)).join('\n'));

describe('any block', () => {
  it('never throws, gives valid drafts or reasons with a sentence, and each line at most once', () => {
    fc.assert(
      fc.property(block, (text) => {
        const preview = previewSubscriptionText(text, importContext);
        for (const line of preview.lines) {
          if (line.draft === null) expect(line.reasons.length).toBeGreaterThan(0);
          else expect(subscriptionSchema.omit({ id: true }).safeParse(line.draft).success).toBe(true);
          for (const { code, params } of line.reasons) {
            expect(hasText(`subscriptions.import.reasons.${code}`)).toBe(true);
            textOf(`subscriptions.import.reasons.${code}`, params);
          }
        }
        expect(preview.warnings.every((code) => hasText(`subscriptions.import.warnings.${code}`))).toBe(true);
        const numbers = preview.lines.map((line) => line.line);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 400 },
    );
  });

  it('accounts for every line that is not empty: header, draft or refusal', () => {
    const plain = fc.constantFrom('ChatGPT Team', 'Outil', 'Prix', '25 €', '10', 'x', 'Total', '12/2026', '-');
    const rows = fc.array(fc.array(plain, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, (lines) => {
        const preview = previewSubscriptionText(lines.map((row) => row.join(';')).join('\n'), importContext);
        const header = preview.warnings.includes('no-header') || preview.warnings.includes('columns-unknown') ? 0 : 1;
        expect(preview.lines.length + header).toBe(lines.length);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        previewSubscriptionFile(bytes, 'x.csv', importContext);
      }),
      { numRuns: 200 },
    );
  });
});
