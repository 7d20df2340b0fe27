import { Chart, registerables } from 'chart.js';

let ready = false;
/** Chart.js draws only the kinds of charts it was told of; once is enough. */
export const setUpCharts = (): void => {
  if (ready) return;
  Chart.register(...registerables);
  ready = true;
};
