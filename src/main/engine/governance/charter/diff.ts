import type { AssembledClause, CharterText, CharterTool } from '@shared/domain/charter';
import type { CharterSectionId } from '@shared/domain/charter-reference';
import type { CharterDiff, DiffPiece } from '@shared/domain/charter-results';

const tokens = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** Lengths of the longest common subsequences of two lists, from each pair of positions. */
const commonLengths = (a: readonly string[], b: readonly string[]): number[][] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = a[i] === b[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
};

/** Differences of two texts, word by word; same words joined, so that they read as a sentence. */
export const diffWords = (before: string, after: string): DiffPiece[] => {
  const [a, b] = [tokens(before), tokens(after)];
  const lengths = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      add('same', left);
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      add('removed', left);
      i += 1;
    } else if (right !== undefined) {
      add('added', right);
      j += 1;
    }
  }
  return pieces;
};

type Placed = { readonly section: CharterSectionId; readonly rank: number; readonly clause: AssembledClause };

const placed = (text: CharterText): Map<string, Placed> =>
  new Map(
    text.sections.flatMap((section) =>
      section.clauses.map((clause, rank): [string, Placed] => [
        clause.clauseId ?? clause.id,
        { section: section.id, rank, clause },
      ]),
    ),
  );

const toolKey = (tool: CharterTool): string => JSON.stringify(tool);
const toolsOnlyIn = (a: readonly CharterTool[], b: readonly CharterTool[]): CharterTool[] => {
  const other = new Set(b.map(toolKey));
  return a.filter((tool) => !other.has(toolKey(tool)));
};

/** Clauses of both texts, in an order that does not move: used to see which changed places. */
const orderOf = (entries: ReadonlyMap<string, Placed>, section: CharterSectionId, shared: ReadonlySet<string>) =>
  [...entries]
    .filter(([key, at]) => at.section === section && shared.has(key))
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([key]) => key)
    .join('|');

/**
 * Readable differences of two charters: clauses added, taken away, reworded word by word, or moved, tools that came
 * or went, dates. A clause is followed by its library number, or by its own row when it was written here.
 */
export const diffCharters = (before: CharterText, after: CharterText): CharterDiff => {
  const [old, now] = [placed(before), placed(after)];
  const shared = new Set([...old.keys()].filter((key) => now.has(key)));
  const clauses: CharterDiff['clauses'] = [];
  let unchanged = 0;
  for (const section of after.sections) {
    const reordered = orderOf(old, section.id, shared) !== orderOf(now, section.id, shared);
    for (const [key, { clause }] of [...now].filter(([, at]) => at.section === section.id)) {
      const previous = old.get(key);
      const at = { section: section.id, label: clause.label };
      if (!previous) clauses.push({ ...at, kind: 'added', pieces: [{ kind: 'added', text: clause.text }] });
      else if (previous.clause.text !== clause.text)
        clauses.push({ ...at, kind: 'changed', pieces: diffWords(previous.clause.text, clause.text) });
      else if (previous.section !== section.id || (reordered && previous.rank !== now.get(key)?.rank))
        clauses.push({ ...at, kind: 'moved', pieces: [{ kind: 'same', text: clause.text }] });
      else unchanged += 1;
    }
    for (const [key, { clause }] of [...old].filter(([, at]) => at.section === section.id))
      if (!now.has(key))
        clauses.push({
          section: section.id,
          label: clause.label,
          kind: 'removed',
          pieces: [{ kind: 'removed', text: clause.text }],
        });
  }
  return {
    from: before.version,
    to: after.version,
    clauses,
    toolsAdded: toolsOnlyIn(after.tools, before.tools),
    toolsRemoved: toolsOnlyIn(before.tools, after.tools),
    datesChanged: before.effectiveOn !== after.effectiveOn || before.reviewOn !== after.reviewOn,
    unchanged,
  };
};
