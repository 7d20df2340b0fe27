import type { Plugin } from 'chart.js';
import { notesOf } from '../notes';
import { fontOf } from '../theme';
import { penOf } from './pen';

/** Draws the cross, and the names of the four quadrants outside it: a company may stand in the very corner. */
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
      [topLeft, left, top - 6, 'left', 'bottom'],
      [topRight, right, top - 6, 'right', 'bottom'],
      [bottomLeft, left, bottom + 7, 'left', 'top'],
      [bottomRight, right, bottom + 7, 'right', 'top'],
    ] as const;
    for (const [name, x, y, align, baseline] of places) {
      pen.textAlign = align;
      pen.textBaseline = baseline;
      pen.fillText(name, x, y);
    }
    pen.restore();
  },
};
