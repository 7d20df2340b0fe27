import type { KpiCard, KpiView } from '../contract/kpi';
import type { Unit } from '../domain/figure';
import type { KpiClaim, KpiEntry, RoiLine } from '../domain/kpi';
import {
  type BeforeAfter,
  type ComparedRow,
  type ComparedValue,
  isKpiId,
  type KpiTrend,
  redFrom,
} from '../domain/kpi-results';
import { formatMonth, formatNumber, formatPercent, formatValue, UNKNOWN } from './format';
import { t } from './translate';

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

/** « Taux d’adoption », or the name of a measure of one's own. */
export const kpiName = ({ measure, name }: Pick<KpiEntry, 'measure' | 'name'>): string =>
  isKpiId(measure) ? t(`kpi.names.${measure}`) : (name ?? measure);

/** « −35 % », « +20 points », « +3 ». */
export const changeText = (change: ComparedRow['change'], unit: Unit): string => {
  if (change === null) return UNKNOWN;
  const { kind, value } = change;
  if (kind === 'percent') return signed(formatPercent(value), Math.round(value));
  const shown = kind === 'points' ? t('kpi.points', { value: formatNumber(value) }) : formatValue(value, unit);
  return signed(shown, value);
};

/** « −12 % depuis juin 2026 ». */
export const trendText = (trend: KpiTrend, unit: Unit, value: number | null): string => {
  if (trend.month === null) return t('kpi.trendNone');
  const month = formatMonth(trend.month);
  if (trend.verdict === 'unknown' || trend.before === null || value === null) return t('kpi.trendUnknown');
  if (trend.verdict === 'stable') return t('kpi.trendStable', { month });
  const change: ComparedRow['change'] =
    unit === 'percent'
      ? { kind: 'points', value: value - trend.before }
      : trend.changePct === null
        ? { kind: 'amount', value: value - trend.before }
        : { kind: 'percent', value: trend.changePct };
  return t('kpi.trend', { change: changeText(change, unit), month });
};

/** How the light is given: the thresholds in words. */
export const thresholdText = (card: Pick<KpiEntry, 'target' | 'tolerancePct' | 'better' | 'figure'>): string => {
  if (card.better === 'none') return t('kpi.thresholds.none');
  if (card.target === null) return t('kpi.thresholds.noTarget');
  const target = { value: card.target, tolerancePct: card.tolerancePct ?? 0 };
  return t(`kpi.thresholds.${card.better}`, {
    target: formatValue(card.target, card.figure.unit),
    limit: formatValue(redFrom(target, card.better), card.figure.unit),
  });
};

/** What to do next, in one sentence. */
export const nextText = ({ measure, next }: Pick<KpiCard, 'measure' | 'next'>): string => {
  if (next.state === 'keep' || next.state === 'target') return t(`kpi.next.${next.state}`);
  if (!isKpiId(measure)) return t(next.state === 'unknown' ? 'kpi.next.custom' : 'kpi.next.customAct');
  return t(`kpi.next.${next.state}.${measure}`);
};

/** The answer of the month, its figure between asterisks. */
export const kpiAnswer = ({ cards, month }: Pick<KpiView, 'cards' | 'month'>): string => {
  const judged = cards.filter(({ light }) => light !== 'none');
  const count = (light: KpiCard['light']) => judged.filter((card) => card.light === light).length;
  if (judged.length === 0)
    return t('kpi.answer.noTarget', {
      month: formatMonth(month),
      known: cards.filter(({ value }) => value !== null).length,
    });
  return t('kpi.answer.judged', {
    month: formatMonth(month),
    green: count('green'),
    red: count('red'),
    total: judged.length,
  });
};
export const kpiSentence = (view: Pick<KpiView, 'cards' | 'month'>): string => kpiAnswer(view).replaceAll('*', '');

/** « 42 kg CO₂e », with its month when it is another one, and « corrigé » when it is. */
export const comparedText = (value: ComparedValue | null, month: string): string => {
  if (value === null) return UNKNOWN;
  const text = formatValue(value.value, value.figure.unit);
  const dated =
    value.month === month ? text : t('beforeAfter.ofMonth', { value: text, month: formatMonth(value.month) });
  return value.amended ? t('beforeAfter.corrected', { value: dated }) : dated;
};

export const rowUnit = (row: ComparedRow): Unit => (row.after ?? row.before)?.figure.unit ?? 'percent';

/** « −62 % » for an announced change, « 80 % » for an announced level. */
export const claimValue = (claim: Pick<KpiClaim, 'kind' | 'value' | 'measure'>): string => {
  if (claim.kind === 'change') return signed(formatPercent(claim.value), claim.value);
  return claim.measure === 'incidents' ? formatNumber(claim.value) : formatPercent(claim.value);
};

/** « De janvier à juillet 2025, cinq indicateurs s'améliorent… » */
export const compareAnswer = ({ from, to, rows }: Pick<BeforeAfter, 'from' | 'to' | 'rows'>): string => {
  const told = rows.filter(({ measure }) => measure !== 'usage-kept' && measure !== 'productivity');
  const count = (verdict: ComparedRow['verdict']) => told.filter((row) => row.verdict === verdict).length;
  return t('beforeAfter.answer.found', {
    from: formatMonth(from.month),
    to: formatMonth(to.month),
    better: count('better'),
    worse: count('worse'),
    unknown: count('unknown'),
  });
};
export const compareSentence = (comparison: Pick<BeforeAfter, 'from' | 'to' | 'rows'>): string =>
  compareAnswer(comparison).replaceAll('*', '');

export const roiName = ({ kind, name }: Pick<RoiLine, 'kind' | 'name'>): string =>
  kind === 'company' ? t('kpi.company') : kind === 'others' ? t('kpi.others') : (name ?? UNKNOWN);
