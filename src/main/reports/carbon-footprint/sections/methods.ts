import { callout } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, small } from '@main/reports/theme/text';
import { massRange } from '@shared/text/carbon-mass';
import { codedText, sourceDate } from '@shared/text/figure-text';
import { formatNumber, formatSignificant, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { CarbonReportInput } from '../input';

/** Enough to see how much it is. */
const SHOWN = 4;

/** The three methods on the same uses, the company factor with its warning, and orders of magnitude. */
export const methods = ({ view }: CarbonReportInput): Content[] => {
  const { footprint, methods: compared, factorWarnings, equivalences } = view;
  if (footprint.status === 'empty') return [];
  return [
    heading1(t('carbonReport.methodsTitle'), { followedBy: 'chart' }),
    answer(t('carbonReport.methodsAnswer', { method: t(`carbon.methods.${footprint.method}`).toLowerCase() })),
    table({
      columns: [
        { label: t('carbonReport.methodColumns.method'), align: 'left', width: 132 },
        { label: t('carbonReport.methodColumns.total'), align: 'right', width: 84 },
        { label: t('carbonReport.methodColumns.times'), align: 'right', width: 60 },
        { label: t('carbonReport.levels.meaning'), align: 'left', width: '*' },
      ],
      rows: compared.map((one) => [
        one.selected
          ? t('carbonReport.selected', { method: t(`carbon.methods.${one.method}`) })
          : t(`carbon.methods.${one.method}`),
        massRange(one.footprint.total?.gwpKgCO2e ?? null),
        one.timesLifeCycle === null
          ? UNKNOWN
          : t('carbonReport.times', { times: formatNumber(one.timesLifeCycle, one.timesLifeCycle < 10 ? 1 : 0) }),
        one.footprint.total ? t(`carbon.methodHelp.${one.method}`) : t('carbonReport.methodUnknown'),
      ]),
      dense: true,
    }),
    ...(factorWarnings.length === 0
      ? []
      : [callout({ text: factorWarnings.map((one) => codedText(one, 'warnings')).join(' '), style: 'cell' }, 'ochre')]),
    ...(equivalences.length === 0
      ? []
      : [
          heading2(t('carbonReport.equivalencesTitle')),
          table({
            columns: [
              { label: t('carbonReport.equivalenceColumns.what'), align: 'left', width: '*' },
              { label: t('carbonReport.equivalenceColumns.amount'), align: 'right', width: 110 },
              { label: t('carbonReport.equivalenceColumns.source'), align: 'left', width: 250 },
            ],
            rows: equivalences
              .slice(0, SHOWN)
              .map((one) => [
                t(`carbon.equivalences.${one.id as 'car-km'}`),
                `${formatSignificant(one.amount.low)} – ${formatSignificant(one.amount.high)}`,
                [
                  textOf(`carbon.equivalenceSources.${one.id}`),
                  sourceDate(one.source),
                  one.source.verify ? t('ui.badges.verify') : null,
                ]
                  .filter(Boolean)
                  .join(' · '),
              ]),
            dense: true,
          }),
          small(t('carbon.equivalencesNote')),
        ]),
  ];
};
