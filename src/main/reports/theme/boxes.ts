import type { Tone } from '@shared/charts';
import type { Content, ContentTable, CustomTableLayout } from './content';
import { CONTENT_WIDTH } from './page';
import { ink, line, paperTones, wash } from './styles';

const barLayout = (color: string): CustomTableLayout => ({
  hLineWidth: () => 0,
  vLineWidth: (index) => (index === 0 ? 3 : 0),
  vLineColor: () => color,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 6,
});

/** A remark that must be seen: a bar on its left, a pale ground. Never split over two pages. */
export const callout = (content: Content, tone: Tone = 'slate'): Content => ({
  table: { widths: ['*'], body: [[content]], dontBreakRows: true },
  layout: { ...barLayout(paperTones[tone]), fillColor: () => wash },
  margin: [0, 4, 0, 10],
});

export type KeyFigure = {
  readonly label: string;
  readonly value: string;
  /** Where the figure comes from, or what it leaves out. */
  readonly note?: string;
};

const keyLayout: CustomTableLayout = {
  hLineWidth: (index) => (index === 0 ? 1.4 : 0),
  hLineColor: () => ink,
  vLineWidth: (index, node) => (index === 0 || index === (node.table.widths?.length ?? 0) ? 0 : 0.5),
  vLineColor: () => line,
  paddingLeft: (column) => (column === 0 ? 0 : 9),
  paddingRight: () => 8,
  paddingTop: (row) => (row === 0 ? 7 : 2),
  paddingBottom: () => 2,
};

/** A row of two to four key figures, set large. The type shrinks together when one of them is long. */
export const keyFigures = (figures: readonly KeyFigure[]): ContentTable => {
  const room = CONTENT_WIDTH / Math.max(1, figures.length) - 17;
  const longest = Math.max(1, ...figures.map((figure) => figure.value.length));
  const size = Math.max(10, Math.min(19, room / (longest * 0.58)));
  return {
    table: {
      widths: figures.map(() => '*'),
      // One row each, so that values stay aligned under a label of two lines.
      body: [
        figures.map((figure) => ({ text: figure.label, style: 'keyLabel' })),
        figures.map((figure) => ({ text: figure.value, style: 'keyValue', fontSize: size })),
        figures.map((figure) => ({ text: figure.note ?? '', style: 'keyNote' })),
      ],
      dontBreakRows: true,
      keepWithHeaderRows: 2,
      headerRows: 1,
    },
    layout: keyLayout,
    margin: [0, 6, 0, 12],
  };
};
