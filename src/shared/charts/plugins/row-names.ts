import type { Chart, Plugin } from 'chart.js';
import { eachNotes } from '../notes';
import { fontOf } from '../theme';
import { penOf, widest } from './pen';

const parts = (name: string): readonly [string, string] => {
  const [label = '', value = ''] = name.split('\n');
  return [label, value];
};

/** Writes, before and after each strip of a set of small charts, its name and its last value. */
export const rowNamesPlugin: Plugin = {
  id: 'sobriaRowNames',
  afterDatasetsDraw: (chart) =>
    eachNotes(chart, (notes, index) => {
      const scale = chart.scales[`row${index}`];
      if (!scale || notes.name === null) return;
      const [label, value] = parts(notes.name);
      const y = (scale.top + scale.bottom) / 2;
      const pen = penOf(chart);
      pen.save();
      pen.fillStyle = notes.theme.ink;
      pen.textBaseline = 'middle';
      pen.textAlign = 'right';
      pen.font = fontOf(notes.theme);
      pen.fillText(label, chart.chartArea.left - 8, y);
      pen.textAlign = 'left';
      pen.font = fontOf(notes.theme, 600);
      pen.fillText(value, chart.chartArea.right + 8, y);
      pen.restore();
    }),
};

/** Room for the names on the left and for the values on the right. */
export const rowNamesRoom = (chart: Chart): { left: number; right: number } => {
  const room = { left: 0, right: 0 };
  eachNotes(chart, (notes) => {
    if (notes.name === null) return;
    const [label, value] = parts(notes.name);
    room.left = Math.max(room.left, widest(penOf(chart), fontOf(notes.theme), [label]) + 10);
    room.right = Math.max(room.right, widest(penOf(chart), fontOf(notes.theme, 600), [value]) + 10);
  });
  return room;
};
