import { CHART_WIDTH, type ChartModel } from '@shared/charts';
import type { Content } from '../theme/content';
import { CONTENT_WIDTH } from '../theme/page';
import { table } from '../theme/table';
import { drawChart } from './draw';

/** A chart with its title and its one-line reading, kept together on one page. Its type keeps its size in any width. */
export const chartBlock = (model: ChartModel, title?: string, width = CONTENT_WIDTH): Content => ({
  stack: [
    ...(title === undefined ? [] : [{ text: title, style: 'h2' }]),
    { svg: drawChart(model, Math.round((width * CHART_WIDTH) / CONTENT_WIDTH)), width },
    { text: model.reading, style: 'caption' },
  ],
  unbreakable: true,
  margin: [0, 4, 0, 4],
});

/** The chart's figures as a table, for documents that have no other table of them. */
export const chartTable = (model: ChartModel): Content =>
  table({
    columns: model.table.columns.map((column, at) => ({
      ...column,
      width: at === 0 ? ('*' as const) : Math.min(90, CONTENT_WIDTH / (model.table.columns.length + 1) - 10),
    })),
    rows: model.table.rows,
  });
