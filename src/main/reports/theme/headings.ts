import type { Content } from './content';

/**
 * Levels read by the page breaker of render.ts: a heading never ends a page, and neither a note under it nor the footer
 * is enough to keep it there.
 */
export const levels = { section: 1, part: 2, lead: 3, plate: 4, note: 5, footer: 6 } as const;

const sectionLevels = { table: levels.section, text: levels.lead, chart: levels.plate } as const;

type HeadingOptions = {
  /** Anchor of the bookmark, needed only when it has children. */
  readonly id?: string;
  readonly newPage?: boolean;
  /** What comes first under the title and its answer: a chart needs more room than a table, a table than a text. */
  readonly followedBy?: keyof typeof sectionLevels;
  /** Bookmark, when the title itself is too long for the outline. */
  readonly bookmark?: string;
};

/** Title of a section: serif, bookmarked. */
export const heading1 = (text: string, options: HeadingOptions = {}): Content => ({
  text,
  style: 'h1',
  headlineLevel: sectionLevels[options.followedBy ?? 'table'],
  tocItem: true,
  outline: true,
  outlineText: options.bookmark ?? text,
  ...(options.id === undefined ? {} : { id: options.id }),
  ...(options.newPage ? { pageBreak: 'before' as const } : { marginTop: 14 }),
});

/**
 * Title inside a section; bookmarked under its section when that one has an id. A table of tall rows under it needs more
 * room at the foot of a page than a text, or than a list of short rows.
 */
export const heading2 = (text: string, parentId?: string, followedBy: 'table' | 'text' = 'table'): Content => ({
  text,
  style: 'h2',
  headlineLevel: followedBy === 'table' ? levels.part : levels.lead,
  ...(parentId === undefined ? {} : { outline: true, outlineText: text, outlineParentId: parentId }),
});
