import type { Chart, Plugin } from 'chart.js';
import { eachNotes, type SeriesNotes } from '../notes';
import { fontOf } from '../theme';
import { type Box, barBox, type Pen, penOf, widest } from './pen';

const GAP = 6;

type Point = { readonly x: number; readonly y: number };

const isHorizontal = (chart: Chart): boolean => chart.options.indexAxis === 'y';

/** Text in the middle of a segment, on a plate that hides the pattern; nothing when it does not fit. */
const inside = (pen: Pen, text: string, box: Box, notes: SeriesNotes): void => {
  const width = pen.measureText(text).width + 6;
  const height = notes.theme.fontSize + 4;
  if (width > box.width - 2 || height > box.height) return;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  pen.fillStyle = notes.theme.surface;
  pen.fillRect(x - width / 2, y - height / 2, width, height);
  pen.fillStyle = notes.theme.ink;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y);
};

const past = (pen: Pen, text: string, box: Box, horizontal: boolean): void => {
  pen.textAlign = horizontal ? 'left' : 'center';
  pen.textBaseline = horizontal ? 'middle' : 'bottom';
  if (horizontal) pen.fillText(text, box.left + box.width + GAP, box.top + box.height / 2);
  else pen.fillText(text, box.left + box.width / 2, box.top - 3);
};

/** The same box, long enough for its label to stand clear of the mark across it. */
const pastMark = (chart: Chart, box: Box, mark: number | null): Box => {
  const at = mark === null ? undefined : chart.scales.x?.getPixelForValue(mark);
  return at === undefined ? box : { ...box, width: Math.max(box.width, at + 2 - box.left) };
};

/** Text over a point, or on the side where there is room. */
const nearPoint = (pen: Pen, text: string, point: Point, chart: Chart, place: 'above' | 'beside'): void => {
  if (!Number.isFinite(point.y)) return;
  if (place === 'above') {
    pen.textAlign = 'center';
    pen.textBaseline = 'bottom';
    pen.fillText(text, point.x, point.y - GAP);
    return;
  }
  const fits = point.x + 14 + pen.measureText(text).width < chart.chartArea.right;
  pen.textAlign = fits ? 'left' : 'right';
  pen.textBaseline = 'middle';
  pen.fillText(text, point.x + (fits ? 14 : -14), point.y);
};

/** Where a bar would start, for the « — » of an unknown value. */
const emptyBox = (chart: Chart, element: Point): Box | null => {
  const horizontal = isHorizontal(chart);
  const place = horizontal ? element.y : element.x;
  if (!Number.isFinite(place)) return null;
  return horizontal
    ? { left: chart.chartArea.left, top: place, width: 0, height: 0 }
    : { left: place, top: chart.chartArea.bottom, width: 0, height: 0 };
};

const drawSeries = (chart: Chart, notes: SeriesNotes, index: number): void => {
  if (notes.place === 'none') return;
  const pen = penOf(chart);
  pen.save();
  pen.font = fontOf(notes.theme, 600);
  chart.getDatasetMeta(index).data.forEach((element, at) => {
    const text = notes.display[at];
    if (text === null || text === undefined) return;
    pen.fillStyle = notes.theme.ink;
    if (notes.place === 'above' || notes.place === 'beside') {
      nearPoint(pen, text, element, chart, notes.place);
      return;
    }
    const box = barBox(element);
    if (box && notes.place === 'inside') inside(pen, text, box, notes);
    else if (notes.place === 'end') {
      const target = box ?? emptyBox(chart, element);
      if (target) past(pen, text, pastMark(chart, target, notes.marks?.[at] ?? null), isHorizontal(chart));
    }
  });
  pen.restore();
};

/** Writes each value beside its bar or over its point: direct labels in place of an axis to read off. */
export const valueLabelsPlugin: Plugin = {
  id: 'sobriaValueLabels',
  afterDatasetsDraw: (chart) => eachNotes(chart, (notes, index) => drawSeries(chart, notes, index)),
};

/** Room needed past the longest bar, so that no label is cut. */
export const endLabelRoom = (chart: Chart): number => {
  let room = 0;
  eachNotes(chart, (notes) => {
    if (notes.place === 'end')
      room = Math.max(room, widest(penOf(chart), fontOf(notes.theme, 600), notes.display) + GAP + 2);
  });
  return room;
};
