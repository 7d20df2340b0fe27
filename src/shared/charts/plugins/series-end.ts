import type { Chart, Plugin } from 'chart.js';
import { eachNotes, type SeriesNotes } from '../notes';
import { fontOf } from '../theme';
import { penOf, widest } from './pen';

type End = { readonly notes: SeriesNotes; readonly color: unknown; readonly x: number; y: number };

/** Last drawn point of each named line, kept apart when lines end close together. */
const endsOf = (chart: Chart): End[] => {
  const ends: End[] = [];
  eachNotes(chart, (notes, index) => {
    if (notes.name === null) return;
    const last = chart.getDatasetMeta(index).data.findLast((point) => Number.isFinite(point.y));
    if (last) ends.push({ notes, color: chart.data.datasets[index]?.borderColor, x: last.x, y: last.y });
  });
  ends.sort((a, b) => a.y - b.y);
  ends.forEach((end, at) => {
    const above = ends[at - 1];
    if (above) end.y = Math.max(end.y, above.y + end.notes.theme.fontSize + 3);
  });
  return ends;
};

/** Writes the name of each line at its end, in place of a legend. */
export const seriesEndPlugin: Plugin = {
  id: 'sobriaSeriesEnd',
  afterDatasetsDraw: (chart) => {
    const pen = penOf(chart);
    for (const end of endsOf(chart)) {
      pen.save();
      pen.font = fontOf(end.notes.theme, 600);
      pen.fillStyle = end.notes.theme.ink;
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillText(end.notes.name ?? '', chart.chartArea.right + 10, end.y);
      pen.restore();
    }
  },
};

/** Room needed on the right for the names. */
export const seriesEndRoom = (chart: Chart): number => {
  let room = 0;
  eachNotes(chart, ({ name, theme }) => {
    if (name !== null) room = Math.max(room, widest(penOf(chart), fontOf(theme, 600), [name]) + 14);
  });
  return room;
};
