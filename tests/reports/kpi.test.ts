import { writeFileSync } from 'node:fs';
import { kpiReportPdf } from '@main/reports/kpi';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { day, month } from '@shared/domain/day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExample } from '../support/examples';
import { longHistory } from '../support/kpi-history';
import { type PdfContent, readPdf } from '../support/pdf';

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

describe('documents of the indicators', () => {
  const library = temporaryFolder();
  const core = createCore(testPlatform(library.folder, '2025-08-20T09:00:00.000Z'));
  const client: Client = { id: 'essai', dossier: null };
  let twoPages: PdfContent;
  let page: PdfContent;

  beforeAll(async () => {
    openExample(core.library, client, 'techvert');
    const compared = await bytesOf(await core.kpi.comparePdf(client, month('2025-01'), month('2025-07')));
    twoPages = await readPdf(compared);
    page = await readPdf(await bytesOf(await core.kpi.pdf(client, month('2025-04'))));
  }, 120_000);
  afterAll(() => {
    core.library.shutdown();
    library.dispose();
  });

  it('before/after: exactly two pages, in French, with its data attached', () => {
    expect(twoPages.pages).toBe(2);
    expect(twoPages.language).toBe('fr-FR');
    expect(twoPages.missingGlyph).toBe(false);
    expect(Object.keys(twoPages.attachments)).toEqual(['avant-apres.json']);
    expect(twoPages.text[0]).toContain('page 1 sur 2');
  });

  it('gives the four results of the article from the data, and what was announced apart', () => {
    const first = (twoPages.text[0] ?? '').replaceAll(/\s+/gu, ' ');
    for (const text of ['−35 %', '−28 %', '+100 points', '80 %', '−35 % annoncé', 'juillet 2024'])
      expect(first).toContain(text);
    expect(first).toContain('elle n’est pas sur la facture d’électricité de vos locaux');
    expect(twoPages.text[1]).toContain('Charte, version');
  });

  it('page of the month: the closing day, the correction with both values, « déclaratif »', () => {
    const text = page.text.join(' ').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Mois clos le 5 mai 2025');
    expect(text).toContain('7 h devient 8 h');
    expect(text).toContain('ROI déclaratif');
    expect(page.missingGlyph).toBe(false);
  });

  it('stays whole with 24 months and 12 teams', async () => {
    const view = longHistory(core.kpi.get(client, month('2025-07')), 24, 12);
    const company = { name: 'Société de vingt-quatre mois', logo: null };
    const bytes = await kpiReportPdf({ company, view, generatedOn: day('2025-08-20') });
    if (process.env.SOBRIA_PDF) writeFileSync(process.env.SOBRIA_PDF, bytes);
    const pdf = await readPdf(bytes);
    const text = pdf.text.join(' ');
    for (let index = 0; index < 12; index += 1) if (index !== 3) expect(text).toContain(`Équipe ${index + 1}`);
    expect(text).toContain('Direction de la relation client et des services');
    expect(pdf.pages).toBeLessThanOrEqual(4);
  });
});
