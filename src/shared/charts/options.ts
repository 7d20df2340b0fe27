import type { Chart, ChartConfiguration, ChartOptions, ChartType, Plugin, ScriptableContext } from 'chart.js';
import type { ValueFormat } from './model';
import { notesOf } from './notes';
import { keyRoom } from './plugins/key';
import { rowNamesRoom } from './plugins/row-names';
import { seriesEndRoom } from './plugins/series-end';
import { endLabelRoom } from './plugins/value-labels';
import type { ChartTheme } from './theme';

/** What a chart draws outside its area, for which room must be left. */
type Room = {
  readonly key?: boolean;
  readonly end?: boolean;
  readonly seriesEnd?: boolean;
  readonly rowNames?: boolean;
  readonly top?: number;
  readonly right?: number;
};

/** Padding that leaves room for the key and the labels, measured on the chart itself. */
const padding = (chart: Chart, room: Room) => {
  const rows = room.rowNames ? rowNamesRoom(chart) : { left: 0, right: 0 };
  const horizontal = chart.options.indexAxis === 'y';
  const right = (room.end && horizontal ? endLabelRoom(chart) : 0) + (room.seriesEnd ? seriesEndRoom(chart) : 0);
  return {
    left: 2 + rows.left,
    right: (room.right ?? 2) + right + rows.right,
    top: (room.top ?? 2) + (room.key ? keyRoom(chart) : 0),
    bottom: 2,
  };
};

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
    // A text that cannot tell a half from its neighbours would be written beside the wrong place.
    ...([format(0), format(1)].includes(format(0.5)) ? { precision: 0 } : {}),
  },
});

/** One type of configuration for every builder: Chart.js types each kind of chart apart. */
export const asConfig = <T extends ChartType>(
  config: ChartConfiguration<T>,
  plugins: Plugin[],
): ChartConfiguration => ({
  ...(config as unknown as ChartConfiguration),
  plugins,
});
