import { createCanvas, GlobalFonts, type SKRSContext2D, SvgExportFlag } from '@napi-rs/canvas';
import { CHART_WIDTH, type ChartModel } from '@shared/charts';
import { Chart, type ChartConfiguration, type ChartItem, registerables } from 'chart.js';
import { fontFiles } from '../theme/font-files';
import { drawableText } from '../theme/glyphs';

let ready = false;
const prepare = (): void => {
  if (ready) return;
  Chart.register(...registerables);
  GlobalFonts.register(fontFiles['Inter-Regular.ttf'], 'Inter');
  GlobalFonts.register(fontFiles['Inter-SemiBold.ttf'], 'Inter');
  ready = true;
};

/** Lets no text reach the canvas that the font cannot draw: a fallback font would depend on the machine. */
const guardText = (context: SKRSContext2D): void => {
  const fill = context.fillText.bind(context);
  const measure = context.measureText.bind(context);
  context.fillText = (text, x, y, maxWidth) => fill(drawableText(text), x, y, maxWidth);
  context.measureText = (text) => measure(drawableText(text));
};

/** Names clips from 1 in each drawing: the canvas counts them over the whole process, and a drawing must not depend on it. */
const ownNames = (svg: string): string => {
  const names = new Map<string, string>();
  return svg.replace(/\bcl_[0-9a-f]+\b/g, (name) => {
    const known = names.get(name) ?? `clip${names.size + 1}`;
    names.set(name, known);
    return known;
  });
};

/**
 * Draws a chart to an SVG of vector paths (texts included), with the same Chart.js configuration as the screen.
 *
 * @param width in CSS pixels; the height is the model's own.
 */
export const drawChart = (model: ChartModel, width = CHART_WIDTH): string => {
  prepare();
  const canvas = createCanvas(width, model.height, SvgExportFlag.ConvertTextToPaths);
  guardText(canvas.getContext('2d'));
  const config: ChartConfiguration = {
    ...model.config,
    options: { ...model.config.options, animation: false, responsive: false, devicePixelRatio: 1, events: [] },
  };
  // Without a DOM, Chart.js takes whatever answers getContext; its types know browsers only.
  const chart = new Chart(canvas as unknown as ChartItem, config);
  const svg = ownNames(canvas.getContent().toString('utf8'));
  chart.destroy();
  return svg;
};
