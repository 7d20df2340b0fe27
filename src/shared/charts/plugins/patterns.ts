import type { Plugin } from 'chart.js';
import { notesOf } from '../notes';
import type { Pattern } from '../theme';
import { type Box, barBox, type Pen, penOf } from './pen';

const STEP = 5;

/** Hatches a rectangle with lines: vector on both media, where an image pattern would print as pixels. */
export const hatch = (pen: Pen, box: Box, pattern: Pattern, color: string): void => {
  if (pattern === 'none' || box.width <= 0 || box.height <= 0) return;
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  pen.save();
  pen.beginPath();
  pen.rect(box.left, box.top, box.width, box.height);
  pen.clip();
  pen.strokeStyle = color;
  pen.lineWidth = 1.1;
  pen.beginPath();
  if (pattern === 'horizontal')
    for (let y = box.top + STEP / 2; y < bottom; y += STEP - 1) {
      pen.moveTo(box.left, y);
      pen.lineTo(right, y);
    }
  else if (pattern === 'vertical')
    for (let x = box.left + STEP / 2; x < right; x += STEP - 1) {
      pen.moveTo(x, box.top);
      pen.lineTo(x, bottom);
    }
  else
    for (let x = box.left - box.height; x < right + box.height; x += STEP) {
      pen.moveTo(x, pattern === 'diagonal' ? bottom : box.top);
      pen.lineTo(x + box.height, pattern === 'diagonal' ? box.top : bottom);
    }
  pen.stroke();
  pen.restore();
};

/** Hatches the bars of the series that have a pattern, so that they stay apart without colours. */
export const patternsPlugin: Plugin = {
  id: 'sobriaPatterns',
  afterDatasetDraw: (chart, { index }) => {
    const notes = notesOf(chart, index);
    if (!notes || notes.pattern === 'none') return;
    for (const bar of chart.getDatasetMeta(index).data) {
      const box = barBox(bar);
      if (box) hatch(penOf(chart), box, notes.pattern, notes.theme.surface);
    }
  },
};
