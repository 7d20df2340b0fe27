import type { Chart } from 'chart.js';

/** The few drawing calls our plugins need: the same on a browser canvas and on a vector canvas. */
export type Pen = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  save: () => void;
  restore: () => void;
  beginPath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  rect: (x: number, y: number, width: number, height: number) => void;
  clip: () => void;
  stroke: () => void;
  fillRect: (x: number, y: number, width: number, height: number) => void;
  strokeRect: (x: number, y: number, width: number, height: number) => void;
  setLineDash: (segments: number[]) => void;
  fillText: (text: string, x: number, y: number) => void;
  measureText: (text: string) => { readonly width: number };
};

export const penOf = (chart: Chart): Pen => chart.ctx;

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Rectangle of a drawn bar, whatever its direction. */
export const barBox = (bar: object): Box | null => {
  const { x, y, base, width, height, horizontal } = bar as {
    x: number;
    y: number;
    base: number;
    width: number;
    height: number;
    horizontal: boolean;
  };
  if (![x, y, base].every(Number.isFinite)) return null;
  return horizontal
    ? { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height }
    : { left: x - width / 2, top: Math.min(y, base), width, height: Math.abs(y - base) };
};

export const widest = (pen: Pen, font: string, texts: readonly (string | null)[]): number => {
  pen.save();
  pen.font = font;
  const width = texts.reduce((max, text) => (text === null ? max : Math.max(max, pen.measureText(text).width)), 0);
  pen.restore();
  return width;
};
