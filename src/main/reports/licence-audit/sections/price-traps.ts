import { chartBlock } from '@main/reports/charts/block';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { chip } from '@main/reports/theme/marks';
import { table } from '@main/reports/theme/table';
import { answer, paragraph, small } from '@main/reports/theme/text';
import { chartThemes, type Tone } from '@shared/charts';
import { priceBridgeChart } from '@shared/charts/audit';
import type { RateChoice } from '@shared/domain/audit-cost';
import type { Drift, TrapSection, VatFinding } from '@shared/domain/audit-traps';
import type { Figure } from '@shared/domain/figure';
import { formatNumber, formatPercent, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { euros, listOf, valueText } from '../words';

const right = (label: string, width: number) => ({ label, align: 'right' as const, width });
const left = (label: string, width: number | '*') => ({ label, align: 'left' as const, width });
const pct = (value: number | null): string => (value === null ? UNKNOWN : formatPercent(value, 1));

const gapTable = ({ gaps }: TrapSection): Content[] =>
  gaps.length === 0
    ? [paragraph(t('reports.audit.traps.noBudget'))]
    : [
        table({
          columns: [
            left(t('reports.words.subscription'), '*'),
            right(t('reports.words.budget'), 52),
            right(t('reports.bridge.price'), 46),
            right(t('reports.bridge.rateShort'), 44),
            right(t('reports.bridge.vatShort'), 44),
            right(t('reports.bridge.feesShort'), 40),
            right(t('reports.words.reallyPaid'), 52),
            right(t('reports.words.gap'), 40),
          ],
          rows: gaps.map((gap) => [
            gap.name,
            euros(gap.budgetCents),
            euros(gap.parts.priceCents),
            euros(gap.parts.rateCents),
            euros(gap.parts.vatCents),
            euros(gap.parts.feesCents),
            euros(gap.paidCents),
            pct(gap.gapPct),
          ]),
        }),
      ];

const vatTones: Readonly<Record<VatFinding['kind'], Tone>> = {
  'not-given': 'brick',
  'to-check': 'ochre',
  contradiction: 'ochre',
};

const vatKinds = ['not-given', 'contradiction', 'to-check'] as const;

/** Subscriptions of one kind on one line: their reason is the same. */
const vatRow = (kind: VatFinding['kind'], found: readonly VatFinding[]): (string | Content)[] => {
  const known = found.flatMap((item) => (item.avoidableCents === null ? [] : [item.avoidableCents]));
  return [
    chip(t(`reports.vatKinds.${kind}`), vatTones[kind]),
    {
      text: [
        listOf(
          found.map((item) => item.name),
          12,
        ),
        { text: `\n${t(`reports.vatReasons.${kind}`)}`, style: 'keyNote' },
      ],
      style: 'cell',
    },
    euros(known.length === 0 ? null : known.reduce((sum: number, one) => sum + one, 0)),
  ];
};

const vatTable = ({ vat }: TrapSection): Content[] =>
  vat.length === 0
    ? []
    : [
        heading2(t('reports.audit.traps.vat')),
        table({
          columns: [
            left(t('reports.words.state'), 100),
            left(t('reports.words.subscriptions'), '*'),
            right(t('reports.words.avoidable'), 66),
          ],
          rows: vatKinds.flatMap((kind) => {
            const found = vat.filter((item) => item.kind === kind);
            return found.length === 0 ? [] : [vatRow(kind, found)];
          }),
        }),
      ];

/** Past this number of prices in currency, the attached file gives the others: the smallest drifts. */
const SHOWN_DRIFTS = 5;

const byDrift = (a: Drift, b: Drift): number => Math.abs(b.driftCents ?? 0) - Math.abs(a.driftCents ?? 0);

const rateText = (rate: RateChoice): string => (rate.kind === 'known' ? formatNumber(rate.rate, 4) : UNKNOWN);

const driftTable = ({ drifts }: TrapSection): Content[] =>
  drifts.length === 0
    ? []
    : [
        heading2(t('reports.audit.traps.drift')),
        table({
          columns: [
            left(t('reports.words.subscription'), '*'),
            right(t('reports.words.rateBefore'), 90),
            right(t('reports.words.rateNow'), 90),
            right(t('reports.words.driftPerYear'), 80),
            right(t('reports.words.gap'), 50),
          ],
          rows: [...drifts]
            .sort(byDrift)
            .slice(0, SHOWN_DRIFTS)
            .map((drift) => [
              drift.name,
              rateText(drift.before),
              rateText(drift.now),
              euros(drift.driftCents),
              pct(drift.driftPct),
            ]),
        }),
        ...(drifts.length > SHOWN_DRIFTS
          ? [small(t('reports.audit.traps.moreDrifts', { count: drifts.length - SHOWN_DRIFTS }))]
          : []),
      ];

/** The gap without its sign: the sentence says « de plus » or « de moins ». */
const gapText = (gap: Figure): string =>
  valueText(gap.value === null ? gap : { ...gap, value: Math.abs(gap.value), range: null });

/** What the price displayed hides: VAT, currency, card fees, and the budget that forgot them. */
export const priceTraps = ({ audit }: AuditReportInput): Content[] => {
  if (audit.cost.subscriptions.length === 0) return [];
  const { traps } = audit;
  return [
    heading1(t('reports.audit.traps.title'), { id: 'traps', followedBy: 'chart' }),
    answer(
      traps.budgetGap.value === null
        ? t('reports.audit.traps.answerNoBudget', {
            displayed: euros(traps.bridge.displayedCents),
            cash: euros(traps.bridge.cashCents),
          })
        : t(traps.budgetGap.value < 0 ? 'reports.audit.traps.answerLess' : 'reports.audit.traps.answer', {
            gap: gapText(traps.budgetGap),
            share: valueText(traps.budgetGapPct),
            vat: valueText(traps.avoidableVat),
          }),
    ),
    chartBlock(priceBridgeChart(traps, chartThemes.paper)),
    heading2(t('reports.audit.traps.budget')),
    ...gapTable(traps),
    ...vatTable(traps),
    ...driftTable(traps),
  ];
};
