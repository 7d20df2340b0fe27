import type { Plugin } from 'chart.js';
import { eachNotes } from '../notes';
import { barBox, penOf } from './pen';

/** Draws a line across a horizontal bar at a value: the central value of a range, a target. */
export const marksPlugin: Plugin = {
  id: 'sobriaMarks',
  afterDatasetsDraw: (chart) => {
    const scale = chart.scales.x;
    if (!scale) return;
    eachNotes(chart, (notes, index) => {
      if (!notes.marks) return;
      const pen = penOf(chart);
      const bars = chart.getDatasetMeta(index).data;
      notes.marks.forEach((mark, at) => {
        const bar = bars[at];
        if (mark === null || !bar) return;
        const { height } = barBox(bar) ?? { height: 14 };
        const x = scale.getPixelForValue(mark);
        pen.save();
        for (const [color, width] of [
          [notes.theme.surface, 5],
          [notes.theme.ink, 2],
        ] as const) {
          pen.strokeStyle = color;
          pen.lineWidth = width;
          pen.beginPath();
          pen.moveTo(x, bar.y - height / 2 - 3);
          pen.lineTo(x, bar.y + height / 2 + 3);
          pen.stroke();
        }
        pen.restore();
      });
    });
  },
};
