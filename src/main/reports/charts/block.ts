import type { ChartModel } from '@shared/charts';
import type { Content } from '../theme/content';
import { CONTENT_WIDTH } from '../theme/page';
import { table } from '../theme/table';
import { drawChart } from './draw';

/** A chart with its one-line reading, kept together on one page. */
export const chartBlock = (model: ChartModel, width = CONTENT_WIDTH): Content => ({
  stack: [
    { svg: drawChart(model), width },
    { text: model.reading, style: 'caption' },
  ],
  unbreakable: true,
  margin: [0, 4, 0, 4],
});

/** The chart's figures as a table, for documents that have no other table of them. */
export const chartTable = (model: ChartModel): Content =>
  table({
    columns: model.table.columns.map((column, at) => ({ ...column, width: at === 0 ? '*' : 'auto' })),
    rows: model.table.rows,
  });
