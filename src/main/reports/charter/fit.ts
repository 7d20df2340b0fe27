import type { AssembledClause, AssembledSection, CharterText } from '@shared/domain/charter';
import type { CharterFit } from '@shared/domain/charter-results';
import { renderPages } from '../render';
import { charterDocument, type Part } from './document';
import { bodySizes, type Look, smallestSize, toolsLayouts, toolWords } from './look';

type Held = { readonly size: number; readonly flows: boolean };

const pagesOf = async (text: CharterText, part: Part, look: Look): Promise<number> =>
  (await renderPages(charterDocument(text, part, look))).pages;

/** How the charter holds on two pages at a size, the first page keeping all that belongs to it; null: it does not. */
const holds = async (text: CharterText, size: number, tools: Look['tools']): Promise<Held | null> => {
  if ((await pagesOf(text, 1, { size, tools, flows: false })) > 1) return null;
  if ((await pagesOf(text, 'both', { size, tools, flows: false })) === 2) return { size, flows: false };
  return (await pagesOf(text, 'both', { size, tools, flows: true })) === 2 ? { size, flows: true } : null;
};

/** The largest size that holds; null when not even the smallest does. */
const largest = async (text: CharterText, tools: Look['tools']): Promise<Held | null> => {
  const smallest = await holds(text, smallestSize, tools);
  if (smallest === null) return null;
  for (const size of bodySizes.slice(0, -1)) {
    const held = await holds(text, size, tools);
    if (held !== null) return held;
  }
  return smallest;
};

const shorterClause = (clauses: readonly AssembledClause[]): AssembledClause[] | null => {
  const at = clauses.findLastIndex((clause) => /\S/u.test(clause.text));
  const clause = clauses[at];
  if (!clause) return null;
  const text = clause.text.trimEnd().replace(/\s*\S+$/u, '');
  return clauses.map((one, index) => (index === at ? { ...clause, text, words: Math.max(0, clause.words - 1) } : one));
};

const wordsOf = (text: CharterText, section: AssembledSection): number =>
  section.clauses.reduce((sum, clause) => sum + clause.words, 0) +
  (section.id === 'tools' ? text.tools.reduce((sum, tool) => sum + toolWords(tool), 0) : 0);

/** Sections that may be shortened: those of page 1 when it is the one that exceeds, else all. */
type Among = 'first' | 'all';
const among = (sections: readonly AssembledSection[], which: Among): AssembledSection[] =>
  sections.filter((section) => which === 'all' || section.page === 1);

/** The text with one word less, or one tool less, in the section that exceeds its advised length the most. */
const shortened = (text: CharterText, which: Among): CharterText | null => {
  const longest = among(text.sections, which)
    .filter((section) => wordsOf(text, section) > 0)
    .sort((a, b) => wordsOf(text, b) - b.maxWords - (wordsOf(text, a) - a.maxWords))[0];
  if (!longest) return null;
  if (longest.id === 'tools' && text.tools.length > 0) return { ...text, tools: text.tools.slice(0, -1) };
  const clauses = shorterClause(longest.clauses);
  if (!clauses) return null;
  return { ...text, sections: text.sections.map((one) => (one.id === longest.id ? { ...longest, clauses } : one)) };
};

/** Shorter and shorter texts, word by word, until nothing is left. */
const shorterAndShorter = (text: CharterText, which: Among): CharterText[] => {
  const steps = [text];
  for (let next = shortened(text, which); next !== null; next = shortened(next, which)) steps.push(next);
  return steps;
};

/** Which sections exceed, and by how many words: measured on real pages, as few words as possible. */
const excessOf = async (text: CharterText, which: Among, tools: Look['tools']): Promise<CharterFit['excess']> => {
  const steps = shorterAndShorter(text, which);
  const enoughAt = async (step: CharterText): Promise<boolean> =>
    which === 'first'
      ? (await pagesOf(step, 1, { size: smallestSize, tools, flows: false })) === 1
      : (await holds(step, smallestSize, tools)) !== null;
  let low = 1;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const step = steps[middle];
    if (step && (await enoughAt(step))) high = middle;
    else low = middle + 1;
  }
  const enough = steps[high] ?? text;
  return among(text.sections, which).flatMap((section) => {
    const kept = enough.sections.find((one) => one.id === section.id);
    const words = wordsOf(text, section);
    const remove = words - (kept ? wordsOf(enough, kept) : 0);
    return remove > 0 ? [{ section: section.id, words, remove }] : [];
  });
};

/**
 * Fits a charter on exactly two pages: the fullest list of tools, then the largest type from 10.5 to 9.5 points with
 * which it holds, by typesetting and counting. When it does not even so, nothing is cut: says which sections exceed
 * and by how many words.
 */
export const fitCharter = async (text: CharterText): Promise<CharterFit> => {
  const layouts = text.tools.length === 0 ? (['table'] as const) : toolsLayouts;
  for (const tools of layouts) {
    const held = await largest(text, tools);
    if (held) return { fits: true, pages: 2, bodySize: held.size, toolsLayout: tools, flows: held.flows, excess: [] };
  }
  const tools = layouts.at(-1) ?? 'list';
  const firstExceeds = (await pagesOf(text, 1, { size: smallestSize, tools, flows: false })) > 1;
  const look = { size: smallestSize, tools, flows: !firstExceeds };
  return {
    fits: false,
    pages: await pagesOf(text, 'both', look),
    bodySize: smallestSize,
    toolsLayout: tools,
    flows: look.flows,
    excess: await excessOf(text, firstExceeds ? 'first' : 'all', tools),
  };
};
