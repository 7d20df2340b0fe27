import { chartThemes } from '@shared/charts';
import type { Style, StyleDictionary } from './content';

/** Families of the documents, as registered in render.ts. */
export const SANS = 'Inter';
export const SERIF = 'Source Serif 4';

/** Colours of paper: those of the charts. */
export const ink = chartThemes.paper.ink;
export const muted = chartThemes.paper.muted;
export const line = chartThemes.paper.line;
export const paperTones = chartThemes.paper.tones;
/** Background of callouts and table heads: light enough to vanish in a photocopy. */
export const wash = '#F6F5F0';

export const BODY_SIZE = 9.5;

/** Figures of the same width, so that columns align. */
export const tabular = ['tnum'];

export const defaultStyle: Style = { font: SANS, fontSize: BODY_SIZE, lineHeight: 1.32, color: ink };

export const styles: StyleDictionary = {
  coverTitle: { font: SERIF, bold: true, fontSize: 30, lineHeight: 1.1 },
  coverVerdict: { font: SERIF, fontSize: 17, lineHeight: 1.28 },
  h1: { font: SERIF, bold: true, fontSize: 19, lineHeight: 1.15, margin: [0, 0, 0, 6] },
  h2: { bold: true, fontSize: 11, lineHeight: 1.2, margin: [0, 9, 0, 3] },
  answer: { font: SERIF, fontSize: 13, lineHeight: 1.28, margin: [0, 0, 0, 7] },
  paragraph: { margin: [0, 0, 0, 5] },
  lead: { fontSize: 10.5, margin: [0, 0, 0, 8] },
  small: { fontSize: 8, color: muted, lineHeight: 1.3 },
  caption: { fontSize: 8.5, italics: true, color: muted, margin: [0, 1, 0, 5] },
  tableHead: { fontSize: 7.5, bold: true, color: muted, lineHeight: 1.15 },
  cell: { fontSize: 8.5, lineHeight: 1.22 },
  figure: { fontSize: 8.5, lineHeight: 1.22, alignment: 'right', fontFeatures: tabular as never },
  total: { bold: true },
  keyValue: { bold: true, fontSize: 19, lineHeight: 1.1, fontFeatures: tabular as never },
  keyLabel: { fontSize: 8.5, bold: true, lineHeight: 1.2 },
  keyNote: { fontSize: 7.5, color: muted, lineHeight: 1.2 },
  footer: { fontSize: 7.5, color: muted, fontFeatures: tabular as never },
};

/** Styles set in the serif: their texts are checked against that font. */
export const serifStyles: ReadonlySet<string> = new Set(['coverTitle', 'coverVerdict', 'h1', 'answer']);
