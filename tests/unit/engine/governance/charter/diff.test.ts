import { diffCharters, diffWords, signatureCoverage } from '@main/engine/governance/charter';
import type { CharterText } from '@shared/domain/charter';
import { day } from '@shared/domain/day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPerson } from '../../../../support/builders';
import { aCharterTool, charterFacts, charterText, charterValues } from '../../../../support/charter';

const words = fc
  .array(fc.constantFrom('un', 'outil', 'pas', 'réflexe', 'IA'), { maxLength: 12 })
  .map((w) => w.join(' '));

describe('word differences', () => {
  test('what is not removed gives the new text, what is not added the old one', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after);
        const side = (left: 'added' | 'removed') =>
          pieces
            .filter((piece) => piece.kind !== left)
            .map((piece) => piece.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });

  test('one word changed reads as one word changed', () => {
    expect(diffWords('un outil sobre', 'un outil utile')).toEqual([
      { kind: 'same', text: 'un outil ' },
      { kind: 'removed', text: 'sobre' },
      { kind: 'added', text: 'utile' },
    ]);
  });
});

describe('versions compared', () => {
  const before = charterText(charterFacts(), charterValues());
  test('the same text: nothing', () => {
    const diff = diffCharters(before, before);
    expect(diff.clauses).toEqual([]);
    expect(diff.datesChanged).toBe(false);
  });
  test('a clause reworded, one gone, a tool added, a section reordered', () => {
    const after: CharterText = {
      ...before,
      tools: [...before.tools, aCharterTool({ name: 'DeepL' })],
      sections: before.sections.map((section) => {
        if (section.id === 'verify')
          return { ...section, clauses: section.clauses.filter((clause) => clause.clauseId !== 'C-53') };
        if (section.id === 'sobriety') return { ...section, clauses: [...section.clauses].reverse() };
        if (section.id === 'purpose')
          return {
            ...section,
            clauses: section.clauses.map((one) => (one.clauseId === 'C-03' ? { ...one, text: 'Avant tout.' } : one)),
          };
        return section;
      }),
    };
    const diff = diffCharters(before, after);
    expect(diff.clauses.filter((one) => one.kind === 'changed').map((one) => one.section)).toEqual(['purpose']);
    expect(diff.clauses.filter((one) => one.kind === 'removed').map((one) => one.section)).toEqual(['verify']);
    expect(diff.clauses.filter((one) => one.kind === 'moved').map((one) => one.section)).toEqual([
      'sobriety',
      'sobriety',
    ]);
    expect(diff.toolsAdded.map((tool) => tool.name)).toEqual(['DeepL']);
  });
});

describe('signature coverage', () => {
  const people = [
    aPerson({ id: 'a' }),
    aPerson({ id: 'b' }),
    aPerson({ id: 'c' }),
    aPerson({ id: 'gone', leftOn: day('2026-01-31') }),
    aPerson({ id: 'robot', kind: 'service-account' }),
    aPerson({ id: 'later', arrivedOn: day('2027-01-04') }),
  ];
  const signature = (personId: string) => ({
    id: `s-${personId}`,
    versionId: 'v',
    personId,
    name: personId,
    signedOn: day('2026-03-01'),
    kind: 'paper' as const,
  });
  const on = day('2026-11-21');

  test('2 of 3 present people: 66 %, rounded down; those gone, to come, and accounts do not count', () => {
    const coverage = signatureCoverage('v', ['a', 'b', 'gone'].map(signature), people, on);
    expect(coverage).toMatchObject({ expected: 3, signed: 2, coverage: { value: 66 } });
    expect(coverage.missing.map((person) => person.personId)).toEqual(['c']);
  });
  test('another version’s signatures do not count; no staff: unknown, not 0 nor 100 %', () => {
    expect(signatureCoverage('w', [signature('a')], people, on).signed).toBe(0);
    expect(signatureCoverage('v', [], [], on).coverage).toMatchObject({ value: null, status: 'unknown' });
  });
});
