import { type AuditReportInput, auditReportPdf } from '@main/reports/licence-audit';
import { buildAuditReport } from '@main/reports/licence-audit/report';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PdfContent, readPdf } from '../support/pdf';
import { busyDossier, emptyDossier, largeDossier } from './audit-dossiers';

const read = async (input: AuditReportInput): Promise<PdfContent> => readPdf(await auditReportPdf(input));
const all = (pdf: PdfContent): string => pdf.text.join('\n');

/** What every edition of the report owes its reader, whatever the dossier holds. */
const expectWellMade = (pdf: PdfContent): void => {
  expect(pdf.missingGlyph).toBe(false);
  expect(pdf.images).toBe(0);
  expect(pdf.language).toBe('fr-FR');
  for (const font of pdf.fonts) expect(font.embedded).toBe(true);
  pdf.text.forEach((text, at) => {
    expect(text).toContain(`page ${at + 1} sur ${pdf.pages}`);
    // A page with nothing but its footer would be blank paper.
    expect(text.length).toBeGreaterThan(150);
  });
  // No code of the engine or of the catalogue of texts in place of a sentence.
  expect(all(pdf)).not.toMatch(/\b(audit|figures|diagnostic|sinks|reports|overlaps)\.[a-z]/);
  expect(all(pdf)).not.toMatch(/\{[a-z]+[,}]|undefined|NaN|\[object/);
};

describe('the audit of a company with unused seats', () => {
  let pdf: PdfContent;
  let input: AuditReportInput;
  beforeAll(async () => {
    input = busyDossier();
    pdf = await read(input);
  });

  it('is well made', () => expectWellMade(pdf));

  it('holds in six to twelve pages', () => {
    expect(pdf.pages).toBeGreaterThanOrEqual(6);
    expect(pdf.pages).toBeLessThanOrEqual(12);
  });

  it('says on its first page the company, the verdict in one sentence and four figures', () => {
    const [cover = ''] = pdf.text;
    expect(cover).toContain('Atelier Été & Fils');
    expect(cover).toContain('Dossier d’exemple');
    expect(cover).toContain('Situation au 21 novembre 2026');
    expect(cover).toMatch(/Vous payez au moins .*€.* pour \d+ sièges inutilisés\./);
    for (const label of ['Coût annuel complet', 'Dépense exposée', 'À couper à l’échéance', 'Coût d’un mois d’attente'])
      expect(cover).toContain(label);
  });

  it('says that what was spent is a least, and what is left out of it', () => {
    // Six months of 1 000 € and 3 000 €; three subscriptions have neither a payment nor a first day.
    expect(pdf.text[1]).toMatch(
      /Dépensé sur les 6 derniers mois\s: au moins 24\s000\s€ HT, soit un rythme d’au moins 48\s000\s€/,
    );
    expect(pdf.text[1]).toContain('3 abonnements sans date de début n’y comptent pas.');
  });

  it('has its sections in order, as bookmarks', () => {
    expect(pdf.outline.filter((title) => !title.startsWith(' '))).toEqual([
      'Synthèse',
      'Inventaire des abonnements',
      'Sièges inutilisés',
      'Les cinq gouffres',
      'Pièges de prix',
      expect.stringMatching(/^Êtes-vous dans les 90\s%\s\?$/),
      'Calendrier des échéances',
      'Premières actions recommandées',
      expect.stringMatching(/^Annexe\s: méthode, chiffres et sources$/),
    ]);
  });

  it('names every subscription with its cost', () => {
    for (const one of input.audit.cost.subscriptions) expect(all(pdf)).toContain(one.name);
    // 40 seats × 25 € × 12 = 12 000 €, 100 seats × 30 € × 12 = 36 000 €.
    expect(all(pdf)).toMatch(/ChatGPT Business .*12 000 €/);
    expect(all(pdf)).toMatch(/Copilot Microsoft 365 .*36 000 €/);
  });

  it('gives the five sinks, the seven boxes and the three questions', () => {
    for (const title of [
      'Multi-abonnements',
      'Château de cartes',
      'Fuite de données',
      'Licences zombies',
      'Paradoxe du choix',
    ])
      expect(all(pdf)).toContain(title);
    expect(input.audit.diagnostic.boxes).toHaveLength(7);
    expect(all(pdf)).toContain('Les trois questions de l’IA responsable');
  });

  it('gives the first actions with euros and dates', () => {
    const page = pdf.text.find((text) => text.includes('Premières actions recommandées') && text.includes('N°')) ?? '';
    expect(page).toMatch(/Réduire Copilot Microsoft 365 .*€ 10\/12\/2026 30\/11\/2026/);
  });

  it('explains its figures, with sources, dates and « à vérifier »', () => {
    expect(all(pdf)).toContain('Détail des chiffres');
    expect(all(pdf)).toContain('Heures cachées');
    expect(all(pdf)).toContain('à vérifier');
    expect(all(pdf)).toContain('Qualité des données');
  });

  it('names no person', () => {
    expect(all(pdf)).not.toContain('person-');
    expect(pdf.attachments['audit-licences.json']).not.toContain('person-');
  });

  it('carries the whole audit as data', () => {
    const data: unknown = JSON.parse(pdf.attachments['audit-licences.json'] ?? '');
    expect(data).toEqual(
      JSON.parse(JSON.stringify({ asOf: input.asOf, generatedOn: input.generatedOn, audit: input.audit })),
    );
  });

  it('uses narrow no-break spaces', () => expect(pdf.characters).toContain('\u202f'));
});

describe('the audit of an empty dossier', () => {
  it('is a short document that says what is missing, with no zero in place of an unknown', async () => {
    const pdf = await read(emptyDossier());
    expectWellMade(pdf);
    expect(pdf.pages).toBeLessThanOrEqual(4);
    expect(all(pdf)).toContain('Le dossier ne contient encore aucun abonnement');
    expect(pdf.text[1]).not.toMatch(/\b0 €/);
  });
});

describe('the audit of 80 subscriptions with long names', () => {
  let pdf: PdfContent;
  beforeAll(async () => {
    pdf = await read(largeDossier());
  });

  it('is well made', () => expectWellMade(pdf));

  it('lists all of them and repeats the head of the table', () => {
    for (let at = 1; at <= 80; at += 1) expect(all(pdf)).toContain(`Abonnement n° ${at} de`);
    const inventory = pdf.text.filter((text) => /HT par an Coût complet par an Par siège actif/.test(text));
    expect(inventory.length).toBeGreaterThan(2);
  });

  it('keeps everything between its margins', () => {
    for (const line of pdf.lines.flat()) {
      expect(line.left).toBeGreaterThan(55);
      expect(line.right).toBeLessThan(541);
    }
  });
});

describe('buildAuditReport', () => {
  it('takes its date from its arguments', () => {
    const input = busyDossier();
    expect(buildAuditReport(input).createdOn).toBe(input.generatedOn);
  });
});
