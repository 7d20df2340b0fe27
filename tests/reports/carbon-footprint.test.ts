import { writeFileSync } from 'node:fs';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExample } from '../support/examples';
import { type PdfContent, readPdf } from '../support/pdf';

describe('« Bilan carbone IA » of TechVert', () => {
  const library = temporaryFolder();
  const core = createCore(testPlatform(library.folder, '2025-07-31T09:00:00.000Z'));
  const client: Client = { id: 'essai', dossier: null };
  let pdf: PdfContent;
  let bytes: Uint8Array;

  beforeAll(async () => {
    openExample(core.library, client, 'techvert');
    bytes = new Uint8Array(await (await core.carbon.pdf(client, null)).arrayBuffer());
    if (process.env.SOBRIA_PDF) writeFileSync(process.env.SOBRIA_PDF, bytes);
    pdf = await readPdf(bytes);
  });
  afterAll(() => {
    core.library.shutdown();
    library.dispose();
  });
  const all = () => pdf.text.join(' ');

  it('is three to five pages, with its language, title and attachment', () => {
    expect(pdf.pages).toBeGreaterThanOrEqual(3);
    expect(pdf.pages).toBeLessThanOrEqual(5);
    expect(pdf.language).toBe('fr-FR');
    expect(pdf.info.title).toBe('Bilan carbone IA — TechVert (exemple)');
    expect(Object.keys(pdf.attachments)).toEqual(['bilan-carbone-ia.json']);
    expect(pdf.missingGlyph).toBe(false);
  });

  it('answers first, as a range, with the published anchors beside', () => {
    expect(pdf.text[0]).toMatch(/Vos usages d’IA ont émis .* kg CO₂e entre août 2024 et juillet 2025/);
    expect(pdf.text[0]).toContain('Fourchette plausible');
    expect(pdf.text[0]).toContain('Mistral AI');
    expect(pdf.text[0]).toContain('personne ne peut dire aujourd’hui lequel est juste');
  });

  it('gives the consultant’s factor its warning, never the headline', () => {
    expect(pdf.text[0]).not.toMatch(/\bt CO₂e/);
    expect(all()).toContain('donné par le consultant');
    expect(all()).toMatch(/38 fois le plus haut chiffre publié/);
  });

  it('says what it covers, and that online AI is not on the electricity bill', () => {
    expect(all()).toContain('n’est pas sur votre facture d’électricité');
    expect(all()).toMatch(/janvier 2025 : \+180 %/);
    expect(all()).toMatch(/juillet 2025 : −28 %/);
    expect(all()).toContain('Non compté');
    expect(all()).toContain('scope 3');
  });

  it('leaves no title without what it announces', () => {
    const pageOf = (title: string) => pdf.text.find((page) => page.includes(title)) ?? '';
    expect(pageOf('Trois méthodes, les mêmes usages')).toContain('Rapport au cycle de vie');
    expect(pageOf('Que peut-on réduire')).toMatch(/De .* kg CO₂e à .* kg CO₂e/);
  });

  it('is the same, byte for byte, when made again', async () => {
    const again = new Uint8Array(await (await core.carbon.pdf(client, null)).arrayBuffer());
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});
