import {
  councilStanding,
  dpiaNeed,
  privacyFigures,
  privacyLine,
  type RegisteredUse,
} from '@main/engine/governance/privacy';
import { day } from '@shared/domain/day';
import { dpiaCriteria, emptyToolPrivacy, type ToolPrivacy, type Tri } from '@shared/domain/privacy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const asOf = day('2026-11-21');
const tool = { toolId: 'chatgpt', tool: 'ChatGPT', vendor: 'OpenAI', vendorCountry: 'US' };
const sheet = (given: Partial<ToolPrivacy> = {}): ToolPrivacy => ({
  ...emptyToolPrivacy,
  id: 'p1',
  toolId: 'chatgpt',
  ...given,
});
const use = (given: Partial<RegisteredUse> = {}): RegisteredUse => ({
  id: 'u1',
  name: 'Trier des CV',
  answers: { personal_data: true, annex_iii_points: ['4a'], profiles_natural_persons: true },
  asksDpia: true,
  ...given,
});
const lineOf = (given: Partial<Parameters<typeof privacyLine>[0]> = {}) =>
  privacyLine({ tool, sheet: null, terms: [], uses: [], watch: [], asOf, ...given });
const codes = (line: ReturnType<typeof lineOf>) => line.alerts.map(({ code }) => code.replace('rgpd.alerts.', ''));
const everyCriterion = (answer: Tri) => Object.fromEntries(dpiaCriteria.map((id) => [id, answer]));

describe('the need of an impact assessment', () => {
  test('nothing known is undetermined, never « not required »', () => {
    expect(dpiaNeed({ sheet: null, personalData: 'unknown', uses: [] }).status).toBe('undetermined');
    expect(dpiaNeed({ sheet: null, personalData: 'yes', uses: [] }).status).toBe('undetermined');
  });

  test('two criteria are enough, one is not when the others are answered', () => {
    const need = (...yes: string[]) =>
      dpiaNeed({
        sheet: sheet({ criteria: { ...everyCriterion('no'), ...Object.fromEntries(yes.map((id) => [id, 'yes'])) } }),
        personalData: 'yes',
        uses: [],
      }).status;
    expect(need()).toBe('not-required');
    expect(need('matching')).toBe('not-required');
    expect(need('matching', 'large-scale')).toBe('required');
  });

  test('employees are vulnerable persons; sensitive categories speak by themselves and win over a « no »', () => {
    const need = dpiaNeed({
      sheet: sheet({ peopleCategories: ['employees'], dataCategories: ['sensitive'], criteria: everyCriterion('no') }),
      personalData: 'yes',
      uses: [],
    });
    expect(need.status).toBe('required');
    expect(need.criteria.find(({ id }) => id === 'sensitive')).toEqual({
      id: 'sensitive',
      answer: 'yes',
      basis: 'dossier',
    });
  });

  test('a registered use that asks for it decides alone', () => {
    const need = dpiaNeed({ sheet: null, personalData: 'yes', uses: [use()] });
    expect(need.status).toBe('required');
    expect(need.reasons[0]).toEqual({ code: 'rgpd.dpia.reasons.use', params: { name: 'Trier des CV' } });
  });

  test('no personal data: the question does not arise', () => {
    expect(dpiaNeed({ sheet: sheet({ criteria: everyCriterion('yes') }), personalData: 'no', uses: [] }).status).toBe(
      'no-personal-data',
    );
  });

  test('answering a question never makes an assessment that was required disappear, unless by a « no »', () => {
    const tri = fc.constantFrom<Tri>('yes', 'no', 'unknown');
    fc.assert(
      fc.property(fc.array(tri, { minLength: 9, maxLength: 9 }), fc.nat(8), (given, at) => {
        const need = (answers: readonly Tri[]) =>
          dpiaNeed({
            sheet: sheet({ criteria: Object.fromEntries(dpiaCriteria.map((id, i) => [id, answers[i] ?? 'unknown'])) }),
            personalData: 'yes',
            uses: [],
          }).status;
        const before = need(given);
        const after = need(given.map((one, i) => (i === at ? 'yes' : one)));
        const order = ['not-required', 'undetermined', 'required'];
        if (before === 'required') expect(after).toBe('required');
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(
          order.indexOf(before) - (before === 'undetermined' ? 0 : 0),
        );
      }),
    );
  });
});

describe('a tool', () => {
  test('about which nobody said anything: everything is asked, nothing is assumed', () => {
    const line = lineOf();
    expect(line.personalData).toBe('unknown');
    expect(line.contract).toBe('unknown');
    expect(codes(line)).toEqual([
      'personalDataUnknown',
      'contractMissing',
      'transferUnknown',
      'entryIncomplete',
      'termsNever',
    ]);
    expect(line.entryMissing).toHaveLength(8);
  });

  test('a registered use with personal data wins over a sheet that says no', () => {
    expect(lineOf({ sheet: sheet({ personalData: 'no' }), uses: [use()] }).personalData).toBe('yes');
  });

  test('without personal data only the terms are asked for', () => {
    expect(codes(lineOf({ sheet: sheet({ personalData: 'no' }) }))).toEqual(['termsNever']);
  });

  test('a contract without date or reference is not proven; a transfer needs a safeguard', () => {
    const signed = { personalData: 'yes', contractState: 'signed', transfer: 'outside-eu' } as const;
    expect(codes(lineOf({ sheet: sheet(signed) }))).toEqual(
      expect.arrayContaining(['contractUnproven', 'transferBare']),
    );
    const proven = sheet({
      ...signed,
      contractOn: day('2025-03-24'),
      contractReference: 'Dossier Contrats',
      safeguard: 'scc',
    });
    expect(codes(lineOf({ sheet: proven }))).not.toEqual(expect.arrayContaining(['contractUnproven']));
    expect(codes(lineOf({ sheet: proven }))).not.toContain('transferBare');
  });

  test('terms are read again after a year, to the day, and when the watch noted a change since', () => {
    const terms = (readOn: string) => [
      { id: 't1', toolId: 'chatgpt', readBy: 'Camille', readOn: day(readOn), version: null, note: null },
    ];
    expect(codes(lineOf({ terms: terms('2025-11-21') }))).not.toContain('termsOld');
    expect(codes(lineOf({ terms: terms('2025-11-20') }))).toContain('termsOld');
    const note = (on: string) => [{ toolId: 'chatgpt', on: day(on), title: 'Nouvelles conditions' }];
    expect(codes(lineOf({ terms: terms('2026-06-01'), watch: note('2026-07-01') }))).toContain('termsWatch');
    expect(codes(lineOf({ terms: terms('2026-06-01'), watch: note('2026-05-01') }))).not.toContain('termsWatch');
    const other = [{ toolId: 'make', on: day('2026-07-01'), title: 'x' }];
    expect(codes(lineOf({ terms: terms('2026-06-01'), watch: other }))).not.toContain('termsWatch');
  });

  test('figures count tools', () => {
    const lines = [lineOf(), lineOf({ sheet: sheet({ contractState: 'signed', transfer: 'outside-eu' }) })];
    const { contracts, outside, terms } = privacyFigures(lines);
    expect([contracts.value, outside.value, terms.value]).toEqual([1, 1, 2]);
    // One is known to leave the EU, nobody said for the other: from 1 to 2.
    expect(outside.range).toMatchObject({ low: 1, high: 2 });
    expect(privacyFigures([lineOf()]).outside).toMatchObject({ value: null, status: 'unknown' });
  });
});

test('the works council: from 50 employees, only an opinion ends the consultation', () => {
  const step = (kind: 'information' | 'opinion', on: string) => ({
    id: kind,
    kind,
    on: day(on),
    subject: 'Copilot',
    note: null,
  });
  expect(councilStanding(49, [], asOf).status).toBe('not-needed');
  expect(councilStanding(50, [], asOf).status).toBe('nothing');
  expect(councilStanding(null, [], asOf).status).toBe('unknown-headcount');
  expect(councilStanding(200, [step('information', '2026-09-24')], asOf).status).toBe('started');
  expect(councilStanding(200, [step('opinion', '2026-12-24')], asOf).status).toBe('nothing');
  expect(councilStanding(200, [step('opinion', '2026-10-24')], asOf)).toMatchObject({
    status: 'opinion-given',
    opinionOn: '2026-10-24',
  });
});
