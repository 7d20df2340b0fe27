import type { Plugin } from 'chart.js';
import { notesOf } from '../notes';
import { fontOf } from '../theme';
import { penOf } from './pen';

/** Draws the cross and the names of the four quadrants under the points. */
export const quadrantsPlugin: Plugin = {
  id: 'sobriaQuadrants',
  beforeDatasetsDraw: (chart) => {
    const notes = notesOf(chart, 0);
    if (!notes?.quadrants) return;
    const { left, right, top, bottom } = chart.chartArea;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const pen = penOf(chart);
    pen.save();
    pen.strokeStyle = notes.theme.line;
    pen.lineWidth = 1;
    pen.strokeRect(left, top, right - left, bottom - top);
    pen.beginPath();
    pen.moveTo(middle.x, top);
    pen.lineTo(middle.x, bottom);
    pen.moveTo(left, middle.y);
    pen.lineTo(right, middle.y);
    pen.stroke();
    pen.fillStyle = notes.theme.muted;
    pen.font = fontOf(notes.theme, 600, notes.theme.fontSize + 1);
    const [topLeft, topRight, bottomLeft, bottomRight] = notes.quadrants;
    const places = [
      [topLeft, left + 10, top + 10, 'left', 'top'],
      [topRight, right - 10, top + 10, 'right', 'top'],
      [bottomLeft, left + 10, bottom - 10, 'left', 'bottom'],
      [bottomRight, right - 10, bottom - 10, 'right', 'bottom'],
    ] as const;
    for (const [name, x, y, align, baseline] of places) {
      pen.textAlign = align;
      pen.textBaseline = baseline;
      pen.fillText(name, x, y);
    }
    pen.restore();
  },
};
