import type { ComparedRow } from '@shared/domain/kpi-results';
import { codedText } from '@shared/text/figure-text';
import { formatDay, formatMonth, UNKNOWN } from '@shared/text/format';
import { changeText, claimValue, comparedText, compareSentence, rowUnit } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { callout, type KeyFigure, keyFigures } from '../theme/boxes';
import type { Content } from '../theme/content';
import { logoBlock } from '../theme/logo';
import { table } from '../theme/table';
import { small } from '../theme/text';
import type { BeforeAfterInput } from './input';

/** Shown large, when known, in this order; four at most. */
const headline = ['carbon', 'adoption', 'cost-per-active-user', 'budget', 'trained', 'electricity'] as const;

const keyOf = (row: ComparedRow): KeyFigure => ({
  label: t(`beforeAfter.measures.${row.measure}`),
  value: changeText(row.change, rowUnit(row)),
  note: t(`beforeAfter.verdicts.${row.verdict}`),
});

const claimsOf = (row: ComparedRow): string =>
  row.claims.length === 0
    ? ''
    : row.claims
        .map((claim) => t('beforeAfter.claimChange', { value: claimValue(claim), source: claim.source }))
        .join(' ; ');

const statusOf = (row: ComparedRow): string => {
  const status = (row.after ?? row.before)?.figure.status;
  if (status === undefined) return row.claims.length > 0 ? t('beforeAfter.claimedTag') : UNKNOWN;
  return t(`reports.status.${status}`);
};

/** First page: the answer, four changes, every row with what was announced apart. */
export const resultPage = ({ company, comparison, generatedOn }: BeforeAfterInput): Content[] => {
  const { from, to, rows } = comparison;
  const told = headline.flatMap((measure) => rows.filter((row) => row.measure === measure && row.change !== null));
  const claimed = rows.some((row) => row.claims.length > 0);
  return [
    ...logoBlock(company.logo),
    { text: t('beforeAfter.kind'), style: 'tableHead', fontSize: 10, margin: [0, 4, 0, 4] },
    { text: company.name, style: 'coverTitle', fontSize: company.name.length > 40 ? 18 : 22, margin: [0, 0, 0, 4] },
    {
      text: `${t('beforeAfter.subject', { from: formatMonth(from.month), to: formatMonth(to.month) })} · ${formatDay(generatedOn)}`,
      style: 'small',
      margin: [0, 0, 0, 8],
    },
    { text: compareSentence(comparison), style: 'coverVerdict', fontSize: 14, margin: [0, 0, 0, 8] },
    ...(told.length === 0 ? [] : [keyFigures(told.slice(0, 4).map(keyOf))]),
    table({
      dense: true,
      columns: [
        { label: t('beforeAfter.columns.measure'), align: 'left', width: '*' },
        { label: t('beforeAfter.columns.before'), align: 'right', width: 88 },
        { label: t('beforeAfter.columns.after'), align: 'right', width: 76 },
        { label: t('beforeAfter.columns.change'), align: 'right', width: 62 },
        { label: t('beforeAfter.columns.verdict'), align: 'left', width: 56 },
        { label: t('beforeAfter.columns.status'), align: 'left', width: 50 },
      ],
      rows: rows.map((row) => [
        t(`beforeAfter.measures.${row.measure}`),
        comparedText(row.before, from.month),
        comparedText(row.after, to.month),
        changeText(row.change, rowUnit(row)),
        t(`beforeAfter.verdicts.${row.verdict}`),
        statusOf(row),
      ]),
    }),
    ...(claimed
      ? [
          callout(
            {
              stack: [
                ...rows
                  .filter((row) => row.claims.length > 0)
                  .map((row) => ({
                    text: `${t(`beforeAfter.measures.${row.measure}`)} : ${claimsOf(row)}.`,
                    style: 'cell',
                  })),
                { text: t('beforeAfter.claimNote'), style: 'keyNote', margin: [0, 3, 0, 0] },
              ],
            },
            'ochre',
          ),
        ]
      : []),
    ...[...new Set(rows.flatMap((row) => row.notes.map((note) => codedText(note, 'warnings'))))].map((text) =>
      small(text),
    ),
    ...comparison.notes.map((note) => small(codedText(note, 'warnings'))),
  ];
};
