import { glossaryEntries, glossaryGroups } from '@renderer/ui/glossary/terms';
import { glossaryTerms } from '@shared/text/glossary-terms';
import { expect, it } from 'vitest';

it('every notion stands in one group, once', () => {
  const listed = Object.values(glossaryGroups).flat();
  expect([...listed].sort()).toEqual(Object.keys(glossaryTerms).sort());
  expect(new Set(listed).size).toBe(listed.length);
});

it('no two notions bear one name, and another word of a notion is not the name of a second', () => {
  const names = glossaryEntries().map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  const others = glossaryEntries().flatMap(({ also }) => also.split(',').map((word) => word.trim().toLowerCase()));
  expect(others.filter((word) => word !== '' && names.includes(word))).toEqual([]);
});
