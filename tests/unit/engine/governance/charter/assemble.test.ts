import { assembleCharter, charterVariables, initialClauses, variablesIn } from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import { emptyCharterValues } from '@shared/domain/charter';
import { day, month } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { sayVariable } from '@shared/text/charter-values';
import { describe, expect, test } from 'vitest';
import { charterFacts, charterText, charterValues, spokenOf } from '../../../../support/charter';

const reference = loadCharterReference();
const rows = initialClauses(reference, (id) => id);
const nothing = charterFacts({ tools: [], teamBudgets: [], monthlyBudgetCents: null });

describe('the library', () => {
  test('every variable a clause names is known, and what may be missing has a way out', () => {
    for (const clause of reference.clauses) {
      expect(variablesIn(clause.text).unknown, clause.id).toEqual([]);
      expect(variablesIn(clause.fallback ?? '').unknown, clause.id).toEqual([]);
    }
  });

  test('sections are complete, clauses in their order', () => {
    expect(reference.sections.map((section) => section.id)).toHaveLength(10);
    expect(reference.clauses.map((clause) => clause.id)).toEqual([...reference.clauses.map((c) => c.id)].sort());
    expect(reference.grid.criteria).toHaveLength(20);
  });
});

describe('assembly', () => {
  test('nothing known: no hole, no brace, and what is missing is said with its clause', () => {
    const { sections, hidden } = assembleCharter(rows, reference, false, spokenOf(nothing, emptyCharterValues));
    const clauses = sections.flatMap((section) => section.clauses);
    for (const clause of clauses) expect(clause.text, clause.id).not.toMatch(/[{}]|\(\)| {2}/);
    expect(clauses.find((one) => one.id === 'C-14')?.missing).toEqual(['comite']);
    expect(clauses.find((one) => one.id === 'C-20')?.missing).toEqual(['outils_autorises']);
    // The clause of high-risk uses has nothing to say without them.
    expect(hidden.map((one) => one.id)).toEqual(['C-44']);
  });

  test('everything known: the values are in the text', () => {
    const text = charterText(charterFacts(), charterValues());
    const all = text.sections.flatMap((section) => section.clauses.map((one) => one.text)).join(' ');
    expect(all).toContain('Camille Essai, manager, Dominique Essai, opérationnel, Sacha Essai, DAF');
    expect(all).toContain('1er\u00a0décembre\u00a02026');
    expect(text.reviewOn).toBe(day('2027-12-01'));
    expect(all).not.toContain('{{');
  });

  test('a rewritten clause with a missing value falls back on the library; an own clause is left out', () => {
    const own = { ...rows[0], id: 'own', clauseId: null, text: 'Écrivez à {{contact_dpo}}.' } as (typeof rows)[number];
    const rewritten = rows.map((row) => (row.id === 'C-21' ? { ...row, text: 'Voir {{contact_ia}}.' } : row));
    const { sections, hidden } = assembleCharter(
      [...rewritten, own],
      reference,
      false,
      spokenOf(nothing, emptyCharterValues),
    );
    const clause = sections.flatMap((section) => section.clauses).find((one) => one.id === 'C-21');
    expect(clause?.text).toContain('adressez-vous à la direction');
    expect(clause?.rewritten).toBe(true);
    expect(hidden.map((one) => one.id)).toContain('own');
  });

  test('one legal clause stands, never both; a rule left aside is counted in the title', () => {
    const ids = (annexed: boolean) =>
      assembleCharter(rows, reference, annexed, spokenOf(nothing, emptyCharterValues)).sections.flatMap((section) =>
        section.clauses.map((one) => one.id),
      );
    expect(ids(false)).toContain('C-91');
    expect(ids(false)).not.toContain('C-92');
    expect(ids(true)).toContain('C-92');
    const four = rows.map((row) => (row.id === 'C-11' ? { ...row, included: false } : row));
    const { sections } = assembleCharter(four, reference, false, spokenOf(nothing, emptyCharterValues));
    expect(sections.find((section) => section.id === 'rules')?.title).toBe('Nos 4 règles');
  });
});

describe('variables', () => {
  const origin = (id: string, facts = nothing, values = emptyCharterValues) =>
    charterVariables(facts, values, reference).find((variable) => variable.id === id)?.origin;

  test('typed wins over the dossier, the dossier over the default; unknown stays missing', () => {
    expect(origin('comite')).toBe('missing');
    expect(origin('comite', { ...nothing, committee: [{ role: 'DAF', name: null }] })).toBe('dossier');
    expect(origin('budget_eur_mois', charterFacts(), charterValues({ monthlyBudgetCents: cents(1) }))).toBe('typed');
    expect(origin('seuil_groupe')).toBe('default');
    // Nobody said: missing. Somebody said there is none: does not apply.
    expect(origin('usages_haut_risque')).toBe('missing');
    expect(origin('usages_haut_risque', nothing, charterValues({ highRiskUses: [] }))).toBe('not-applicable');
  });

  test('past eight teams, budgets give their span: the charter keeps its two pages', () => {
    // 20 teams from 2 to 21 kg a month.
    const items = Array.from({ length: 20 }, (_, at) => ({
      team: `Équipe ${at}`,
      limit: { kind: 'kg', kgPerMonth: 2 + at } as const,
    }));
    expect(sayVariable({ kind: 'budgets', items })).toBe('20 équipes, de 2 à 21\u202fkg\u202fCO₂e, liste affichée');
    expect(sayVariable({ kind: 'budgets', items: items.slice(0, 8) })).toContain('Équipe 7');
  });

  test('reductions of the same month say it once', () => {
    const limit = (reductionPct: number) =>
      ({ kind: 'reduction', referenceMonth: month('2025-01'), reductionPct }) as const;
    expect(
      sayVariable({
        kind: 'budgets',
        items: [
          { team: 'RH', limit: limit(30) },
          { team: 'Support', limit: limit(10) },
        ],
      }),
    ).toBe('RH −30\u202f%, Support −10\u202f% par rapport à janvier\u00a02025');
  });
});
