import type { CostSection, CostShare } from '../../domain/audit-cost';
import { formatEuros, formatPercent } from '../../text/format';
import { hasText, t } from '../../text/translate';
import type { ChartModel } from '../model';
import { rankedBars } from '../ranked-bars';
import type { ChartTheme } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

const knownCost = (share: CostShare): number | null => (share.subscriptions === share.unknown ? null : share.fullCents);

/** « ChatGPT fait 48 % de la dépense. » */
const reading = (shares: readonly CostShare[]): string => {
  const total = shares.reduce((sum, share) => sum + share.fullCents, 0);
  const [first] = [...shares].sort((a, b) => b.fullCents - a.fullCents);
  if (!first || total <= 0) return t('reports.charts.cost.nothing');
  return t('reports.charts.cost.reading', {
    name: first.label ?? t('reports.words.unassigned'),
    share: formatPercent(Math.round((first.fullCents / total) * 100)),
  });
};

const payerLabel = (key: string | null): string | null => {
  const text = `audit.share.${key}`;
  return key !== null && hasText(text) ? t(text) : null;
};

const shareChart = (
  shares: readonly CostShare[],
  theme: ChartTheme,
  accessibleName: string,
  head: string,
  shown = 11,
  longest = 36,
): ChartModel =>
  rankedBars({
    longest,
    items: shares.map((share) => ({
      label: share.label ?? t('reports.words.unassigned'),
      value: knownCost(share),
      tone: share.key === null ? 'muted' : 'green',
    })),
    format: euros,
    columns: [head, t('reports.words.fullCost')],
    texts: { accessibleName, reading: reading(shares) },
    theme,
    top: { count: shown, othersLabel: t('reports.words.others') },
  });

/** Full annual cost of each tool; past `shown`, the others are added up. */
export const costByToolChart = (cost: CostSection, theme: ChartTheme, shown = 11): ChartModel =>
  shareChart(cost.byTool, theme, t('reports.charts.cost.byTool'), t('reports.words.tool'), shown);

/** Full annual cost that falls to each team; past `shown`, the others are added up. */
export const costByTeamChart = (cost: CostSection, theme: ChartTheme, shown = 11, longest = 36): ChartModel =>
  shareChart(cost.byTeam, theme, t('reports.charts.cost.byTeam'), t('reports.words.team'), shown, longest);

/** Who pays: a payer of no team is named by its means of payment; past `shown`, the others are added up. */
export const costByPayerChart = (cost: CostSection, theme: ChartTheme, shown = 11): ChartModel =>
  shareChart(
    cost.byPayer.map((share) => ({ ...share, label: share.label ?? payerLabel(share.key) })),
    theme,
    t('reports.charts.cost.byPayer'),
    t('reports.words.payer'),
    shown,
  );
