import { chartThemes } from '@shared/charts';
import { beforeAfterChart } from '@shared/charts/kpi';
import { codedText } from '@shared/text/figure-text';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { chartBlock } from '../charts/block';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { bullets, paragraph } from '../theme/text';
import type { BeforeAfterInput } from './input';

/** Changes printed: the others are counted, so that the document keeps its two pages. */
const SHOWN = 9;

/** Second page: the chart, the decisions, the method. */
export const changesPage = ({ comparison }: BeforeAfterInput): Content[] => {
  const chart = beforeAfterChart(comparison, chartThemes.paper);
  const { events } = comparison;
  const shown = events.slice(-SHOWN);
  const cell = (text: string): Content => ({ text, style: 'cell' });
  return [
    // Nothing known on both sides: no page is begun for a chart that is not there.
    ...(chart.table.rows.length > 0
      ? [heading1(t('beforeAfter.chart.title'), { newPage: true }), chartBlock(chart)]
      : []),
    heading2(t('beforeAfter.events')),
    ...(shown.length === 0
      ? [paragraph(t('beforeAfter.eventsEmpty'))]
      : [
          table({
            dense: true,
            columns: [
              { label: t('beforeAfter.on'), align: 'left', width: 70 },
              { label: t('beforeAfter.what'), align: 'left', width: '*' },
            ],
            rows: shown.map(({ on, what }) => [formatShortDay(on), codedText(what, 'warnings')]),
          }),
          ...(events.length > SHOWN ? [paragraph(t('beforeAfter.eventsMore', { count: events.length - SHOWN }))] : []),
        ]),
    heading2(t('beforeAfter.notesTitle'), undefined, 'text'),
    bullets([
      cell(t('beforeAfter.electricityNote')),
      cell(t('beforeAfter.carbonNote')),
      cell(t('beforeAfter.methodText')),
    ]),
    { text: t('beforeAfter.signature'), style: 'cell', margin: [0, 16, 0, 0] },
  ];
};
