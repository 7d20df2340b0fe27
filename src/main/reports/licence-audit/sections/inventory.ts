import { chartBlock } from '@main/reports/charts/block';
import type { Content } from '@main/reports/theme/content';
import { heading1 } from '@main/reports/theme/headings';
import { CONTENT_WIDTH } from '@main/reports/theme/page';
import { table } from '@main/reports/theme/table';
import { answer, paragraph, small } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { costByTeamChart } from '@shared/charts/audit';
import type { CostSection, CostShare, SubscriptionCost } from '@shared/domain/audit-cost';
import { payerKindSchema } from '@shared/domain/subscription';
import { formatAmount, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { euros, payerText, valueText } from '../words';

const row = (item: SubscriptionCost): (string | Content)[] => [
  item.name,
  { text: payerText(item.payerKind), style: 'keyNote' },
  formatNumber(item.seats),
  euros(item.cost?.netCents ?? null),
  euros(item.cost?.fullCents ?? null),
  valueText(item.perActiveSeat),
];

const byCost = (a: SubscriptionCost, b: SubscriptionCost): number =>
  (b.cost?.fullCents ?? -1) - (a.cost?.fullCents ?? -1);

/** A payer without a name of its own is a kind of payment. */
const payerName = (key: string | null): string => {
  const kind = payerKindSchema.safeParse(key);
  return kind.success ? payerText(kind.data) : t('reports.words.unassigned');
};

const payerRow = (share: CostShare): string[] => [
  share.label ?? payerName(share.key),
  formatNumber(share.subscriptions),
  euros(share.fullCents),
];

const HALF = (CONTENT_WIDTH - 24) / 2;

const payerTable = (cost: CostSection): Content[] => [
  { text: t('reports.audit.inventory.byPayer'), style: 'h2' },
  table({
    columns: [
      { label: t('reports.words.payer'), align: 'left', width: '*' },
      { label: t('reports.words.subscriptions'), align: 'right', width: 58 },
      { label: t('reports.words.fullPerYear'), align: 'right', width: 60 },
    ],
    rows: cost.byPayer.map(payerRow),
    width: HALF,
  }),
];

/** Who bears the cost: the teams that use, and the payers, side by side. */
const shares = (cost: CostSection): Content[] => {
  if (!cost.byTeam.some((share) => share.key !== null)) return payerTable(cost);
  const chart = costByTeamChart(cost, chartThemes.paper, 11, 15);
  return [
    {
      columns: [
        { width: HALF, stack: [chartBlock(chart, t('reports.audit.inventory.byTeam'), HALF)] },
        { width: HALF, stack: payerTable(cost), margin: [0, 4, 0, 0] },
      ],
      columnGap: 24,
      unbreakable: true,
    },
  ];
};

/** Every subscription with what it really costs. */
export const inventory = ({ audit }: AuditReportInput): Content[] => {
  const { cost, waste } = audit;
  if (cost.subscriptions.length === 0) return [];
  const foreign = cost.currencies.filter((part) => part.currency !== 'EUR');
  const { parts } = cost;
  return [
    heading1(t('reports.audit.inventory.title'), { newPage: true, id: 'inventory' }),
    answer(
      t('reports.audit.inventory.answer', {
        count: cost.subscriptions.length,
        seats: valueText(waste.paidSeats),
        full: valueText(cost.annualFull),
        cash: valueText(cost.annualCash),
      }),
    ),
    table({
      columns: [
        { label: t('reports.words.subscription'), align: 'left', width: '*' },
        { label: t('reports.words.payer'), align: 'left', width: 82 },
        { label: t('reports.words.seats'), align: 'right', width: 32 },
        { label: t('reports.words.netPerYear'), align: 'right', width: 52 },
        { label: t('reports.words.fullPerYear'), align: 'right', width: 58 },
        { label: t('reports.words.perActiveSeat'), align: 'right', width: 76 },
      ],
      rows: [...cost.subscriptions].sort(byCost).map(row),
      total: [
        t('reports.words.total'),
        '',
        formatNumber(cost.subscriptions.reduce((sum, one) => sum + one.seats, 0)),
        euros(parts.netCents),
        euros(parts.fullCents),
        '',
      ],
    }),
    small(t('reports.audit.inventory.note')),
    ...foreign.map((part) =>
      paragraph(
        t('reports.audit.inventory.currency', {
          count: part.subscriptions,
          displayed: formatAmount(part.displayedCents, part.currency, { cents: 'never' }),
          net: euros(part.netCents),
        }),
      ),
    ),
    ...shares(cost),
  ];
};
