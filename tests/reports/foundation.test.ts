import { renderPages, renderPdf } from '@main/reports/render';
import { callout } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { logoBlock } from '@main/reports/theme/logo';
import { table } from '@main/reports/theme/table';
import { paragraph } from '@main/reports/theme/text';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PdfContent, readPdf } from '../support/pdf';
import { sampleDocument } from './sample-document';

let bytes: Uint8Array;
let pdf: PdfContent;
beforeAll(async () => {
  bytes = await renderPdf(sampleDocument());
  pdf = await readPdf(bytes);
});

describe('a typeset document', () => {
  it('says its title, author, language and date', () => {
    expect(pdf.info.title).toBe('Essai : éàçœŒ €');
    expect(pdf.info.author).toBe('Société d’Été');
    expect(pdf.info.created).toContain('20260312');
    expect(pdf.language).toBe('fr-FR');
  });

  it('embeds every font it uses, and only ours', () => {
    expect(pdf.fonts.length).toBeGreaterThan(1);
    for (const font of pdf.fonts) {
      expect(font.embedded).toBe(true);
      expect(font.name).toMatch(/^(Inter|SourceSerif4)-/);
    }
  });

  it('writes accents, euro, subscript and arrows as text', () => {
    expect(pdf.text[0]).toContain('Œuvre, Noël, français, « guillemets »');
    expect(pdf.text[0]).toContain('2,4 t CO₂e');
    expect(pdf.text[0]).toContain('CO₂e → ≤ « oui »');
  });

  it('writes narrow no-break spaces as such', () => {
    expect(pdf.characters).toContain('\u202f');
    expect(pdf.characters).toContain('€');
  });

  it('never prints a missing glyph: what no font can draw becomes a box sign, a ligature its letters', () => {
    expect(pdf.missingGlyph).toBe(false);
    expect(pdf.text[0]).toContain('□□ □ fin');
  });

  it('numbers its pages « page n sur N »', async () => {
    const { pages } = await renderPages(sampleDocument());
    expect(pages).toBe(pdf.pages);
    expect(pdf.pages).toBeGreaterThan(3);
    pdf.text.forEach((text, at) => {
      expect(text).toContain(`page ${at + 1} sur ${pdf.pages}`);
      expect(text).toContain('Société d’Été · 12 mars 2026');
    });
  });

  it('has bookmarks, children under their section', () => {
    expect(pdf.outline).toHaveLength(3);
    expect(pdf.outline[1]).toBe('  Un long tableau');
    expect(pdf.outline[2]).toBe('Deuxième partie');
  });

  it('repeats the head of a table on every page and never splits a row', () => {
    for (const text of pdf.text.slice(1)) expect(text).toContain('Entête outil Entête montant');
    for (const text of pdf.text.slice(1)) {
      const starts = [...text.matchAll(/début(\d+)\b/g)].map((match) => match[1]);
      const ends = [...text.matchAll(/fin(\d+)\b/g)].map((match) => match[1]);
      expect(starts).toEqual(ends);
    }
  });

  it('keeps the heading of a table with its first row', () => {
    const page = pdf.text.findIndex((text) => text.includes('Un long tableau'));
    expect(pdf.text[page]).toContain('début0 ');
  });

  it('draws charts as vectors: no pixel image', () => {
    expect(pdf.images).toBe(0);
  });

  it('carries the calculation as an attachment', () => {
    expect(JSON.parse(pdf.attachments['essai.json'] ?? '')).toEqual({ valeur: 'é€' });
  });

  it('is the same to the byte for the same input', async () => {
    const again = await renderPdf(sampleDocument());
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('what is taller than a page', () => {
  const lines = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${name} ligne ${at + 1}`).join('\n');
  const printed = async (content: Content) => {
    const found = await readPdf(await renderPdf({ ...sampleDocument(1), sections: [[content]] }));
    return found.text.join('\n');
  };

  // A4 less its margins holds some 58 lines of body type: 120 fit on no page, and were left out without a word.
  it('is split rather than left out: a remark, a row, a block kept whole', async () => {
    expect(await printed(callout({ text: lines('remarque', 120) }))).toContain('remarque ligne 120');
    const columns = [{ label: 'Entête', align: 'left', width: '*' }] as const;
    const rows = [['première'], [lines('rangée', 120)], ['dernière']];
    const text = await printed(table({ columns, rows }));
    expect(text).toContain('rangée ligne 1 ');
    expect(text).toContain('rangée ligne 120');
    expect(text).toContain('dernière');
    expect(await printed(table({ columns, rows: rows.slice(1) }))).toContain('rangée ligne 120');
    const block: Content = {
      unbreakable: true,
      stack: [paragraph('titre'), callout({ text: lines('bloc', 120) }), paragraph('fin du bloc')],
    };
    const whole = await printed(block);
    expect(whole).toContain('bloc ligne 120');
    expect(whole).toContain('fin du bloc');
  });

  it('counts the words of a long paragraph, not its lines only', async () => {
    const words = Array.from({ length: 2_000 }, (_, at) => `mot${at + 1}`).join(' ');
    expect(await printed(callout({ text: words }))).toContain('mot2000');
  });

  it('a block that holds on a page stays whole', async () => {
    const filler = paragraph(lines('avant', 30));
    const found = await readPdf(
      await renderPdf({ ...sampleDocument(1), sections: [[filler, callout({ text: lines('entier', 35) })]] }),
    );
    expect(found.text[0]).not.toContain('entier');
    expect(found.text[1]).toContain('entier ligne 35');
  });
});

describe('access', () => {
  const withImage = (image: string) => ({ ...sampleDocument(1), sections: [[{ image }]] });
  it('reads no file of the disk', async () => {
    await expect(renderPdf(withImage('/etc/hostname'))).rejects.toThrow();
  });
  it('asks nothing of the network', async () => {
    await expect(renderPdf(withImage('https://example.com/logo.png'))).rejects.toThrow();
  });
});

describe('logoBlock', () => {
  const png =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  it('prints a PNG', async () => {
    const pdfWithLogo = await readPdf(await renderPdf({ ...sampleDocument(1), sections: [logoBlock(png)] }));
    expect(pdfWithLogo.images).toBeGreaterThan(0);
  });
  it.each([null, '', 'data:image/svg+xml;base64,AAAA', 'data:image/png;base64,AAAAAAAAAAAAAAAA', '/etc/passwd'])(
    'prints nothing for %s',
    (logo) => expect(logoBlock(logo)).toEqual([]),
  );
});
