import type { Chart, Plugin } from 'chart.js';
import { eachNotes, notesOf, type SeriesNotes } from '../notes';
import { fontOf } from '../theme';
import { hatch } from './patterns';
import { penOf } from './pen';

const SWATCH = 12;
const LINE = 20;

type Place = { readonly notes: SeriesNotes; readonly color: unknown; readonly x: number; readonly y: number };

const placesOf = (chart: Chart): Place[] => {
  const pen = penOf(chart);
  const places: Place[] = [];
  let x = 0;
  let y = 0;
  pen.save();
  eachNotes(chart, (notes, index) => {
    if (notes.name === null) return;
    pen.font = fontOf(notes.theme);
    const width = SWATCH + 6 + pen.measureText(notes.name).width + 18;
    if (x > 0 && x + width - 18 > chart.width) {
      x = 0;
      y += LINE;
    }
    places.push({ notes, color: chart.data.datasets[index]?.backgroundColor, x, y });
    x += width;
  });
  pen.restore();
  return places;
};

/** Names the series over a stacked chart, each with its own colour and pattern; wraps on narrow screens. */
export const keyPlugin: Plugin = {
  id: 'sobriaKey',
  afterDraw: (chart) => {
    const pen = penOf(chart);
    for (const { notes, color, x, y } of placesOf(chart)) {
      const box = { left: x, top: y + 2, width: SWATCH, height: SWATCH };
      pen.save();
      pen.fillStyle = color;
      pen.fillRect(box.left, box.top, box.width, box.height);
      hatch(pen, box, notes.pattern, notes.theme.surface);
      pen.fillStyle = notes.theme.ink;
      pen.font = fontOf(notes.theme);
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillText(notes.name ?? '', x + SWATCH + 6, box.top + SWATCH / 2);
      pen.restore();
    }
  },
};

/** Height taken by the key over the chart. */
export const keyRoom = (chart: Chart): number => {
  const places = placesOf(chart);
  const last = places.at(-1);
  return last && notesOf(chart, 0) ? last.y + LINE + 6 : 0;
};
