import { createAuditService } from '@main/services/audit/audit-service';
import type { Client } from '@main/services/library/client';
import { createLibraryService } from '@main/services/library/library-service';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExample } from '../support/examples';
import { type PdfContent, readPdf } from '../support/pdf';

/** The audit PDF of an example dossier, through the services, as the application makes it. */
const auditOf = async (example: 'strasbourg' | 'techvert', asOf: string): Promise<PdfContent> => {
  const { folder, dispose } = temporaryFolder();
  const platform = testPlatform(folder);
  const library = createLibraryService(platform);
  const client: Client = { id: 'essai', dossier: null };
  try {
    openExample(library, client, example);
    const file = await createAuditService(platform).pdf(client, day(asOf));
    return await readPdf(new Uint8Array(await file.arrayBuffer()));
  } finally {
    client.dossier?.db.close();
    dispose();
  }
};

describe('the audit of the examples', () => {
  it('gives exactly 47 000 € over the six months of Strasbourg, in six to twelve pages', async () => {
    const pdf = await auditOf('strasbourg', '2026-10-01');
    expect(pdf.pages).toBeGreaterThanOrEqual(6);
    expect(pdf.pages).toBeLessThanOrEqual(12);
    expect(pdf.text[1]).toMatch(/Dépensé sur les 6 derniers mois : 47 000 € HT, soit un rythme de 94 000 €/);
    expect(pdf.text[0]).toContain('Dossier d’exemple');
    expect(pdf.missingGlyph).toBe(false);
  });

  it('opens on TechVert, in six to twelve pages', async () => {
    const pdf = await auditOf('techvert', '2025-01-31');
    expect(pdf.pages).toBeGreaterThanOrEqual(6);
    expect(pdf.pages).toBeLessThanOrEqual(12);
    expect(pdf.text[0]).toContain('TechVert');
    // The footprint of the same use has its chapter, as a range and never as a measure.
    expect(pdf.outline).toContain('Empreinte carbone des usages');
    expect(pdf.text.join('\n')).toContain('n’est pas sur la facture d’électricité');
    expect(pdf.missingGlyph).toBe(false);
  });
});
