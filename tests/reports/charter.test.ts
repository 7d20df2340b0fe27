import { writeFileSync } from 'node:fs';
import { fittedCharterPdf, signatureSheetPdf, toolsPosterPdf } from '@main/reports/charter';
import type { CharterText } from '@shared/domain/charter';
import { emptyCharterValues } from '@shared/domain/charter';
import { day } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { aCharterTool, charterFacts, charterText, charterValues } from '../support/charter';
import { readPdf } from '../support/pdf';

const keep = process.env.SOBRIA_KEEP_PDF;
const print = async (name: string, text: CharterText) => {
  const { bytes, fit } = await fittedCharterPdf(text);
  if (keep) writeFileSync(`${keep}/${name}.pdf`, bytes);
  return { fit, pdf: await readPdf(bytes) };
};
const tools = (count: number, name = (n: number) => `Outil numéro ${n}`) =>
  Array.from({ length: count }, (_, i) => aCharterTool({ name: name(i + 1), owner: `Responsable ${(i % 6) + 1}` }));

const longCompany =
  'Société coopérative d’intérêt collectif pour l’accompagnement des transformations numériques et écologiques du Grand Est et de Bourgogne';

describe('the charter holds on exactly two A4 pages', () => {
  test.each([
    ['one tool', charterFacts(), charterValues()],
    ['four tools', charterFacts({ tools: tools(4) }), charterValues({ highRiskUses: ['Tri de CV'] })],
    ['thirty tools', charterFacts({ tools: tools(30) }), charterValues()],
    [
      'long names',
      charterFacts({
        company: longCompany,
        tools: tools(6, (n) => `Assistant conversationnel d’entreprise avec connecteurs étendus ${n}`),
      }),
      charterValues(),
    ],
    ['nothing known yet', charterFacts({ tools: [], teamBudgets: [], monthlyBudgetCents: null }), emptyCharterValues],
  ])('%s', async (name, facts, values) => {
    const text = charterText(facts, values);
    const { fit, pdf } = await print(name.replaceAll(' ', '-'), text);
    expect(fit.excess).toEqual([]);
    expect(fit.fits).toBe(true);
    expect(pdf.pages).toBe(2);
    expect(fit.bodySize).toBeGreaterThanOrEqual(9.5);
    expect(fit.bodySize).toBeLessThanOrEqual(10.5);
    const [first = '', second = ''] = pdf.text;
    // Page 1: principle, five rules, tools, the three colours.
    expect(first).toContain('L’IA est un outil, pas un réflexe');
    for (const rule of [
      'Modèle léger par défaut',
      'Pas d’images pour l’interne',
      'Aucune donnée client',
      'Un budget carbone',
      'Un comité éthique',
    ])
      expect(first).toContain(rule);
    for (const colour of ['VERT', 'ORANGE', 'ROUGE']) expect(first).toContain(colour);
    for (const tool of facts.tools) expect(first.replace(/\s+/g, '')).toContain(tool.name.replace(/\s+/g, ''));
    // The heads of the three lists of uses are on the page of their lists.
    for (const page of pdf.text.map((one) => one.replace(/\s+/g, ' ')))
      expect(page.includes('À valider avant')).toBe(page.includes('Interdit par la loi'));
    // Page 2: signatures, version, review.
    expect(second).toContain('Signature');
    expect(second).toContain('Version 1.0');
    expect(second).toContain('revue avant le');
    expect(pdf.text.join(' ')).not.toMatch(/\{\{|\}\}|undefined|null/);
    expect(pdf.missingGlyph).toBe(false);
    expect(pdf.fonts.every((font) => font.embedded)).toBe(true);
    expect(pdf.language).toBe('fr-FR');
  });

  test('every word of every clause is printed: nothing is clipped', async () => {
    const text = charterText(charterFacts({ tools: tools(30) }), charterValues({ highRiskUses: ['Tri de CV'] }));
    const { pdf } = await print('all-words', text);
    const printed = pdf.text.join(' ').replace(/[\s\u00a0\u202f]+/g, '');
    for (const clause of text.sections.flatMap((section) => section.clauses))
      expect(printed, clause.clauseId ?? '').toContain(clause.text.replace(/[\s\u00a0\u202f]+/g, ''));
  });

  test('no committee yet: a sentence says so, no hole', async () => {
    const { pdf } = await print('no-committee', charterText(charterFacts(), charterValues({ committee: [] })));
    expect(pdf.pages).toBe(2);
    expect(pdf.text[0]).toContain('ses membres seront affichés dès leur nomination');
    expect(pdf.text[0]).not.toContain('()');
  });
});

describe('a charter too long', () => {
  const long = charterText(charterFacts(), charterValues());
  const swollen: CharterText = {
    ...long,
    sections: long.sections.map((section) =>
      section.id === 'governance'
        ? {
            ...section,
            clauses: section.clauses.map((clause) => ({
              ...clause,
              text: `${clause.text} ${'Une précision de plus, que personne ne lira. '.repeat(30)}`,
              words: clause.words + 7 * 30,
            })),
          }
        : section,
    ),
  };

  test('says which section exceeds and by how many words; nothing is cut', async () => {
    const { fit, pdf } = await print('too-long', swollen);
    expect(fit.fits).toBe(false);
    expect(fit.bodySize).toBe(9.5);
    expect(pdf.pages).toBeGreaterThan(2);
    // Nothing is cut: the last sentence is there.
    expect(pdf.text.join(' ')).toContain('Une précision de plus');
    const governance = fit.excess.find((one) => one.section === 'governance');
    expect(governance?.remove).toBeGreaterThan(300);
    expect(governance?.remove).toBeLessThan(4 * 7 * 30 + 60);
  });
});

describe('documents around the charter', () => {
  test('poster: thirty tools on one page', async () => {
    const line = (n: number) => ({
      toolId: `t${n}`,
      tool: `Outil numéro ${n}`,
      vendor: '',
      category: '',
      inUse: true,
      seats: 1,
      account: 'company-workspace' as const,
      policy: { id: 'p', toolId: `t${n}`, use: 'Rédaction', owner: 'Camille', decidedOn: null, note: null },
      rules: [],
      verdicts: { public: 'allowed', internal: 'conditions', confidential: 'forbidden', personal: null } as const,
      standing: 'conditions' as const,
      warnings: [],
    });
    const { bytes, pages } = await toolsPosterPdf({
      company: longCompany,
      lines: Array.from({ length: 30 }, (_, i) => line(i + 1)),
      contact: 'Camille Essai',
      asOf: day('2026-11-21'),
    });
    if (keep) writeFileSync(`${keep}/poster.pdf`, bytes);
    expect(pages).toBe(1);
    const pdf = await readPdf(bytes);
    for (const n of [1, 15, 30]) expect(pdf.text[0]).toContain(`Outil numéro ${n}`);
    expect(pdf.missingGlyph).toBe(false);
  });

  test('signature sheet: one line per person, those who signed say when', async () => {
    const bytes = await signatureSheetPdf({
      version: { number: '1.0', effectiveOn: day('2026-12-01') },
      company: 'Exemple SARL',
      signers: [
        { id: 'a', name: 'Camille Essai', team: 'Marketing' },
        { id: 'b', name: 'Dominique Essai', team: null },
      ],
      signatures: [
        { id: 's', versionId: 'v', personId: 'a', name: 'Camille Essai', signedOn: day('2026-12-02'), kind: 'paper' },
      ],
      generatedOn: day('2026-12-03'),
    });
    if (keep) writeFileSync(`${keep}/sheet.pdf`, bytes);
    const [text = ''] = (await readPdf(bytes)).text;
    expect(text).toContain('une personne a signé sur 2');
    expect(text).toContain('signé le 02/12/2026');
    expect(text).toContain('Dominique Essai');
  });
});
