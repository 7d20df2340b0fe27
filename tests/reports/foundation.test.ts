import { renderPages, renderPdf } from '@main/reports/render';
import { logoBlock } from '@main/reports/theme/logo';
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
