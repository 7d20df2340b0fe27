import type { Chart, ChartOptions, ScriptableContext } from 'chart.js';
import type { ValueFormat } from './model';
import { notesOf } from './notes';
import { keyRoom } from './plugins/key';
import { endLabelRoom } from './plugins/value-labels';
import type { ChartTheme } from './theme';

type Room = { readonly key?: boolean; readonly end?: boolean; readonly top?: number; readonly right?: number };

/** Padding that leaves room for the key and the labels, measured on the chart itself. */
const padding = (chart: Chart, room: Room) => ({
  left: 2,
  right: (room.right ?? 2) + (room.end ? endLabelRoom(chart) : 0),
  top: (room.top ?? 2) + (room.key ? keyRoom(chart) : 0),
  bottom: 2,
});

/** What every chart shares: no animation, our font, no legend, tooltips that say the same text as the labels. */
export const baseOptions = (theme: ChartTheme, room: Room): ChartOptions => ({
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  color: theme.ink,
  borderColor: theme.line,
  font: { family: theme.fontFamily, size: theme.fontSize },
  layout: { padding: ((context: ScriptableContext<'bar'>) => padding(context.chart, room)) as unknown as number },
  plugins: {
    legend: { display: false },
    title: { display: false },
    tooltip: {
      displayColors: false,
      callbacks: {
        label: (item) => {
          const notes = notesOf(item.chart, item.datasetIndex);
          const text = notes?.display[item.dataIndex] ?? item.formattedValue;
          return item.dataset.label ? `${item.dataset.label} : ${text}` : text;
        },
      },
    },
  },
});

/** An axis of names: no grid, labels in ink. */
export const nameAxis = (theme: ChartTheme) => ({
  grid: { display: false },
  border: { color: theme.muted },
  ticks: { color: theme.ink, autoSkip: false, font: { family: theme.fontFamily, size: theme.fontSize } },
});

/** A value axis that starts at zero, with few light lines. */
export const valueAxis = (theme: ChartTheme, format: ValueFormat, shown: boolean) => ({
  beginAtZero: true,
  border: { display: false },
  grid: { display: shown, color: theme.line, drawTicks: false },
  ticks: {
    display: shown,
    color: theme.muted,
    maxTicksLimit: 5,
    padding: 6,
    font: { family: theme.fontFamily, size: theme.fontSize - 1 },
    callback: (value: number | string) => format(Number(value)),
  },
});
