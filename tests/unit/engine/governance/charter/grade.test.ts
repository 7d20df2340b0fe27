import { gradeCharter } from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import { type CharterText, type CharterValues, emptyCharterValues } from '@shared/domain/charter';
import { hasText } from '@shared/text/translate';
import { describe, expect, test } from 'vitest';
import { charterFacts, charterText, charterValues } from '../../../../support/charter';

const reference = loadCharterReference();
const grade = (text: CharterText, values: CharterValues, fits: boolean | null = true, headcount: number | null = 40) =>
  gradeCharter({
    sections: text.sections,
    tools: text.tools,
    values,
    headcount,
    highRiskUses: values.highRiskUses,
    fits,
    reference,
  });
const full = charterText(charterFacts(), charterValues());
const mark = (result: ReturnType<typeof grade>, id: string) => result.criteria.find((one) => one.id === id);
const without = (text: CharterText, ...ids: string[]): CharterText => ({
  ...text,
  sections: text.sections.map((section) => ({
    ...section,
    clauses: section.clauses.filter((clause) => !ids.includes(clause.clauseId ?? '')),
  })),
});
const withText = (text: CharterText, id: string, said: string): CharterText => ({
  ...text,
  sections: text.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => (clause.clauseId === id ? { ...clause, text: said } : clause)),
  })),
});

describe('grading', () => {
  test('the whole library with every value: 40 of 40, ready, no alert', () => {
    const result = grade(full, charterValues());
    expect(result.criteria.filter((one) => one.points < 2)).toEqual([]);
    expect(result).toMatchObject({ points: 40, outOf: 40, level: 'ready', blockedBy: [], alerts: [] });
  });

  test('a new draft is to complete or to redo, and each lost point says how to gain it', () => {
    const facts = charterFacts({ tools: [], teamBudgets: [], monthlyBudgetCents: null });
    const result = grade(charterText(facts, emptyCharterValues), emptyCharterValues, null);
    expect(result.level).not.toBe('ready');
    expect(result.blockedBy).toContain('tools-owners');
    for (const one of result.criteria.filter((c) => c.points < 2)) {
      expect(one.raise, one.id).not.toBeNull();
      expect(hasText(one.raise?.code ?? ''), one.raise?.code).toBe(true);
    }
  });

  test('a blocking criterion at zero: never ready, whatever the points', () => {
    const result = grade(full, charterValues(), false);
    expect(result.points).toBe(38);
    expect(result.blockedBy).toEqual(['two-pages']);
    expect(result.level).toBe('to-redo');
  });

  test('levels at their bounds: 33 points are to complete, 25 to redo', () => {
    const dropped = ['C-02', 'C-22', 'C-41', 'C-51', 'C-62', 'C-71', 'C-72'];
    const points = grade(without(full, ...dropped), charterValues()).points;
    // −1 each: scope, purchases, review list of high risk, agents. −2 each: budget, training, reporting.
    expect(points).toBe(40 - 4 - 6);
    expect(grade(without(full, ...dropped), charterValues()).level).toBe('to-complete');
  });

  test('principle: word for word, whatever the apostrophe; reworded is partial', () => {
    const straight = withText(full, 'C-01', "Chez nous, l'IA est un outil, pas un réflexe.");
    expect(mark(grade(straight, charterValues()), 'principle')?.points).toBe(2);
    const reworded = withText(full, 'C-01', 'Un outil avant d’être un réflexe.');
    expect(mark(grade(reworded, charterValues()), 'principle')?.points).toBe(1);
  });

  test('CSE « sans objet » from 50 employees is wrong', () => {
    expect(mark(grade(full, charterValues(), true, 50), 'cse')).toMatchObject({
      points: 0,
      raise: { code: 'charter.raise.cse.fifty' },
    });
  });

  test('alerts: conformity claimed, false date, lawyers’ words, no tool', () => {
    const claimed = withText(
      full,
      'C-53',
      'Cette charte est conforme à l’AI Act, nonobstant le haut risque en août 2026.',
    );
    const codes = grade({ ...claimed, tools: [] }, charterValues()).alerts.map((alert) => alert.code);
    expect(codes).toEqual([
      'charter.alerts.noTool',
      'charter.alerts.legal',
      'charter.alerts.wrongDate',
      'charter.alerts.conformity',
    ]);
  });
});
