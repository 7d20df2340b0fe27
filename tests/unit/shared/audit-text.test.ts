import { costErrorCodes } from '@main/engine/licences/cost/cost-case';
import { wasteErrorCodes } from '@main/engine/licences/waste/waste-case';
import { boxIds, questionIds } from '@shared/domain/assessment';
import { gapSchema } from '@shared/domain/audit-advice';
import { auditSettingsSchema, defaultAuditSettings } from '@shared/domain/audit-settings';
import { day } from '@shared/domain/day';
import { type Coded, codedSchema, type Figure, figureSchema } from '@shared/domain/figure';
import { codedParams } from '@shared/text/coded-params';
import { codedText, figureFormula, figureLabel, hypothesisLabel, inputLabel } from '@shared/text/figure-text';
import { hasText, t, textOf } from '@shared/text/translate';
import { describe, expect, it } from 'vitest';
import { annuelle } from '../../golden/companies/annuelle';
import { atelier } from '../../golden/companies/atelier';
import { inconnue } from '../../golden/companies/inconnue';
import { aSummary, audit, holders } from '../../support/audit';
import { aSubscription } from '../../support/builders';

const check = { id: 'c', toolId: 'chatgpt', checkedBy: null, checkedOn: null, nextCheckOn: null, note: null };
const results = [
  ...[atelier, inconnue, annuelle].map((company) => audit(company.input, day(company.asOf))),
  audit({}),
  audit({
    subscriptions: [
      aSubscription({ id: 'a', priceOrigin: 'catalogue', vatNumberGiven: 'no', status: 'trial', currency: 'USD' }),
      aSubscription({
        id: 'b',
        toolId: 'claude',
        planId: null,
        declaredActiveSeats: 11,
        vatRegime: 'charged_as_consumer',
      }),
      aSubscription({ id: 'c', toolId: 'notion', planId: null, perSeat: false, declaredActiveSeats: 3, minSeats: 9 }),
    ],
    seatSummaries: [
      aSummary(
        { regular: 4, dormant: 3, unknown: 5 },
        { subscriptionId: 'a', personalAccounts: 2, holders: holders(1, 12, null) },
      ),
    ],
    settingChecks: [{ ...check, settingId: 'model-training', state: 'open' }],
    governance: { footprintComputedOn: day('2026-11-01'), charterAdoptedOn: day('2026-10-01'), trainedPeople: 40 },
  }),
];

const all = <T>(node: unknown, pick: (value: object) => T | null): T[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = pick(node);
  return [...(own === null ? [] : [own]), ...Object.values(node).flatMap((child) => all(child, pick))];
};
const figures = all<Figure>(results, (node) =>
  'formula' in node ? null : (figureSchema.safeParse(node).data ?? null),
);
const sentences = all<Coded>(results, (node) =>
  'params' in node && 'code' in node ? (codedSchema.safeParse(node).data ?? null) : null,
);

const unique = (items: readonly string[]) => [...new Set(items)].sort();

describe('text of the audit', () => {
  it('finds many figures and sentences to say', () => {
    expect(unique(figures.map((figure) => figure.code)).length).toBeGreaterThan(35);
    expect(unique(sentences.map((sentence) => sentence.code)).length).toBeGreaterThan(40);
  });
  it('has a label and a formula that can be said for every figure', () => {
    for (const figure of figures) {
      expect(figureLabel(figure), figure.code).not.toBe(figure.code);
      if (figure.status !== 'not-applicable') expect(figureFormula(figure), figure.code).not.toBeNull();
      for (const hypothesis of figure.hypotheses) expect(hypothesisLabel(hypothesis)).not.toBe(hypothesis.code);
      for (const input of figure.inputs)
        if (input.label === null) expect(inputLabel(input), input.code).not.toBe(input.code);
    }
  });
  it('says every coded sentence with the parameters it is given', () => {
    for (const sentence of sentences) {
      expect(hasText(sentence.code), sentence.code).toBe(true);
      expect(codedText(sentence, 'warnings')).not.toMatch(/undefined|\{|\}/);
    }
  });
  it('has the words of every gap, box, question and refusal', () => {
    const keys = [
      ...gapSchema.shape.code.options.flatMap((code) => [`audit.asks.${code}`, `audit.changes.${code}`]),
      ...boxIds.map((id) => `diagnostic.boxes.${id}`),
      ...questionIds.map((id) => `diagnostic.questions.${id}`),
      ...costErrorCodes.map((code) => `audit.cases.cost.${code}`),
      ...wasteErrorCodes.map((code) => `audit.cases.waste.${code}`),
    ];
    expect(keys.filter((key) => !hasText(key))).toEqual([]);
  });
  it('follows French typography', () => {
    const said = [...sentences.map((s) => codedText(s, 'warnings')), ...figures.map((f) => `${figureFormula(f)}`)];
    for (const text of said) {
      expect(text).not.toMatch(/ [;!?%€»:]/);
      expect(text).not.toMatch(/« /);
      expect(text).not.toMatch(/'/);
    }
  });
  it('answers in one sentence with its figure', () => {
    const [first, second, third, empty] = results.map((result) => codedText(result.headline, 'warnings'));
    expect(first).toBe('Vous payez 14\u202f040\u202f€ (TVA perdue comprise) par an pour 39 sièges inutilisés.');
    expect(second).toBe('Vous payez au moins 3\u202f000\u202f€ HT par an\u202f; l’usage de 30 sièges reste inconnu.');
    expect(third).toBe('Vous payez 5\u202f535\u202f€ HT par an pour 20 sièges inutilisés.');
    expect(empty).toContain('Aucun abonnement');
  });
  it('writes amounts and days of a sentence in French', () => {
    expect(codedParams({ wasteCents: 13_680_00, on: '2026-03-12', m: '2026-03', count: 3, name: 'x' })).toEqual({
      wasteCents: '13\u202f680\u202f€',
      on: '12\u00a0mars\u00a02026',
      m: 'mars\u00a02026',
      count: 3,
      name: 'x',
    });
    expect(t('audit.actions.reduce', { name: 'ChatGPT', count: 1, remaining: 12 })).toBe(
      'Réduire ChatGPT de 1 siège, à 12 sièges.',
    );
    expect(textOf('diagnostic.verdict.in', { ticked: 4, unknown: 1, total: 7, needed: 2 })).toContain('90\u202f%');
  });
});

describe('audit settings', () => {
  it('defaults are valid, a lower bound above the upper one is refused', () => {
    expect(auditSettingsSchema.parse(defaultAuditSettings)).toEqual(defaultAuditSettings);
    expect(auditSettingsSchema.safeParse({ ...defaultAuditSettings, choiceMinutesLow: 50 }).success).toBe(false);
    expect(auditSettingsSchema.safeParse({ ...defaultAuditSettings, hiddenHoursTools: 1 }).success).toBe(false);
  });
});
