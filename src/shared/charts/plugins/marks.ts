import type { Element, Plugin } from 'chart.js';
import { eachNotes } from '../notes';
import { barBox, penOf } from './pen';

/** How far a mark goes past the bar on each side. */
const PAST = 3;
/** Where the bar is unknown, its mark still shows. */
const ALONE = 14;

/** Draws a line across a bar, lying or standing, at a value: the central value of a range, a target, a budget. */
export const marksPlugin: Plugin = {
  id: 'sobriaMarks',
  afterDatasetsDraw: (chart) => {
    eachNotes(chart, (notes, index) => {
      if (!notes.marks) return;
      const pen = penOf(chart);
      const meta: { readonly data: readonly Element[]; readonly yAxisID?: string } = chart.getDatasetMeta(index);
      const bars = meta.data;
      const lying = chart.options.indexAxis === 'y';
      const scale = lying ? chart.scales.x : chart.scales[meta.yAxisID ?? 'y'];
      if (!scale) return;
      notes.marks.forEach((mark, at) => {
        const bar = bars[at];
        if (mark === null || !bar) return;
        const box = barBox(bar);
        const half = (lying ? (box?.height ?? ALONE) : (box?.width ?? ALONE)) / 2 + PAST;
        const place = scale.getPixelForValue(mark);
        pen.save();
        for (const [color, width] of [
          [notes.theme.surface, 5],
          [notes.theme.ink, 2],
        ] as const) {
          pen.strokeStyle = color;
          pen.lineWidth = width;
          pen.beginPath();
          pen.moveTo(lying ? place : bar.x - half, lying ? bar.y - half : place);
          pen.lineTo(lying ? place : bar.x + half, lying ? bar.y + half : place);
          pen.stroke();
        }
        pen.restore();
      });
    });
  },
};
