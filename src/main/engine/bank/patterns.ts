import type { Catalogue } from '@shared/domain/catalogue';
import { ordinaryWords } from './rules';

/** Pattern of the catalogue, ready to be tried. */
export type Compiled = {
  readonly toolId: string;
  readonly ruleId: string;
  readonly evidence: 'observed' | 'assumed';
  readonly pattern: RegExp;
};

/** A pattern starts where a word starts; the catalogue writes them without that limit. */
const compile = (pattern: string): RegExp | null => {
  try {
    return new RegExp(pattern.startsWith('^') ? pattern : `(?<![A-Z0-9])(?:${pattern})`);
  } catch {
    return null;
  }
};

/** Patterns that do not compile are left out. */
export const compileCatalogue = (catalogue: Catalogue): Compiled[] =>
  catalogue.tools.flatMap((tool) =>
    tool.bankLabels.flatMap(({ pattern, evidence }, i) => {
      const compiled = compile(pattern);
      return compiled
        ? [{ toolId: tool.id, ruleId: `catalogue:${tool.id}:${i + 1}`, evidence, pattern: compiled }]
        : [];
    }),
  );

/** One word found inside a longer word, or an ordinary word by itself, is not a match. */
export const holds = (text: string, found: RegExpExecArray): boolean => {
  const matched = found[0];
  if (!/^[A-Z0-9]+$/.test(matched)) return true;
  const next = text.charAt(found.index + matched.length);
  return !/[A-Z]/.test(next) && !ordinaryWords.has(matched);
};
