import { writeFileSync } from 'node:fs';
import { createAiRegisterService } from '@main/services/ai-register/ai-register-service';
import type { Client } from '@main/services/library/client';
import { createLibraryService } from '@main/services/library/library-service';
import { createPrivacyService } from '@main/services/privacy/privacy-service';
import { day } from '@shared/domain/day';
import { aiRegister } from '@shared/text/ai-register';
import { rgpd } from '@shared/text/rgpd';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExample } from '../support/examples';
import { type PdfContent, readPdf } from '../support/pdf';

const keep = process.env.SOBRIA_KEEP_PDF;

type Read = { readonly register: PdfContent; readonly processing: PdfContent };

/** Both registers of an example, and what its screens show. */
const registersOf = async (example: 'strasbourg' | 'techvert', asOf: string) => {
  const { folder, dispose } = temporaryFolder();
  const platform = testPlatform(folder, `${asOf}T09:00:00.000Z`);
  const client: Client = { id: 'essai', dossier: null };
  try {
    openExample(createLibraryService(platform), client, example);
    const ai = createAiRegisterService(platform);
    const privacy = createPrivacyService(platform);
    const read = async (file: File, name: string): Promise<PdfContent> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (keep) writeFileSync(`${keep}/${name}-${example}.pdf`, bytes);
      return readPdf(bytes);
    };
    const pdfs: Read = {
      register: await read(await ai.pdf(client, null), 'registre-ia'),
      processing: await read(await privacy.pdf(client), 'registre-traitements'),
    };
    return { ...pdfs, view: ai.get(client, null), later: ai.get(client, day('2027-12-02')), rgpd: privacy.get(client) };
  } finally {
    client.dossier?.db.close();
    dispose();
  }
};

const words = (pdf: PdfContent): string => pdf.text.join(' ');

describe('TechVert', () => {
  test('CV sorting is high risk and has its sheet; the support agent is under transparency', async () => {
    const { register, processing, view, later, rgpd: sheets } = await registersOf('techvert', '2026-11-21');
    const level = (name: RegExp) => view.lines.find((line) => name.test(line.system.name))?.level;
    expect(level(/Trier les CV/)).toBe('haut_risque');
    expect(level(/Répondre aux clients/)).toBe('transparence');
    expect(level(/visuels/)).toBe('minimal');
    expect(view.summary).toMatchObject({ total: 6, high: 1, prohibited: 0, provisional: 1, unanswered: 0 });
    // 45 employees: no works council to consult.
    expect(view.lines.flatMap((line) => line.duties.map((duty) => duty.id))).not.toContain('OB-CT-CSE');
    expect(view.literacy.charter).toMatchObject({ version: '1.0', signed: 45, expected: 45 });
    expect(later.summary.dutiesApplicable).toBeGreaterThan(view.summary.dutiesApplicable);

    const text = words(register);
    expect(register.text[0]).toContain('6 usages d’IA sont inscrits');
    expect(text).toContain('Fiche : Trier les CV reçus');
    expect(text).toContain('Art. 26(2)');
    expect(text).toContain('02/12/2027');
    expect(text).toContain('à vérifier');
    expect(text).toContain('Dossier d’exemple');
    expect(register.outline.join(' ')).toContain('Trier les CV');
    expect(register.language).toBe('fr-FR');
    expect(Object.keys(register.attachments)).toEqual(['registre-ia.json']);

    expect(processing.text[0]).toContain('2 outils sur 4 ont un contrat de sous-traitance');
    expect(sheets.council.status).toBe('not-needed');
    expect(sheets.lines.find((line) => line.toolId === 'chatgpt')?.dpia.status).toBe('required');
    // A sheet is read whole: as many tables begin on a page as titles.
    for (const page of processing.text.slice(1))
      expect([...page.matchAll(/Rubrique Contenu/g)]).toHaveLength([...page.matchAll(/Fiche : /g)].length);
    // No personal data: no sheet.
    expect(processing.outline.join(' ')).not.toContain('Midjourney');
    for (const pdf of [register, processing]) {
      expect(pdf.missingGlyph).toBe(false);
      expect(pdf.text.at(-1)).toMatch(new RegExp(`page ${pdf.pages} sur ${pdf.pages}`));
    }
  });
});

describe('Strasbourg', () => {
  test('few uses, mostly without an answer; unknown stays unknown', async () => {
    const { register, processing, view, rgpd: sheets } = await registersOf('strasbourg', '2026-11-21');
    expect(view.summary).toMatchObject({ total: 2, high: 0, unanswered: 1, provisional: 1 });
    expect(view.unregistered.length).toBeGreaterThanOrEqual(5);
    expect(view.literacy.charter).toBeNull();
    expect(sheets.council.status).toBe('started');
    expect(sheets.lines.filter((line) => line.personalData === 'unknown').length).toBeGreaterThanOrEqual(5);
    expect(words(register)).toContain('à classer');
    expect(words(processing)).toContain('à compléter');
    expect(register.missingGlyph || processing.missingGlyph).toBe(false);
  });
});

test('no text certifies anything, nor names a designated authority', () => {
  const all = JSON.stringify({ aiRegister, rgpd }).toLowerCase();
  expect(all).not.toMatch(/conformes? (à l’ai act|au règlement|à la loi)/);
  expect(all).not.toContain('autorité désignée');
});
