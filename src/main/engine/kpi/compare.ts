import { type Month, shiftMonth } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { Better, ClaimMeasure, KpiAmendment, KpiClaim, KpiEntry, KpiId } from '@shared/domain/kpi';
import type { ComparedRow, ComparedValue, Moment } from '@shared/domain/kpi-results';
import { coded, input, knownFigure } from '../explain';
import { betterOf } from './entries';
import { closedValue } from './months';
import { changePct, verdictOf } from './trend';

/** A moment with its entries: those of the closing, or of today when the month is not closed. */
export type MomentFacts = Moment & {
  /** Null: not closed. */
  readonly snapshotId: string | null;
  readonly entries: readonly KpiEntry[];
};
export type CompareFacts = {
  readonly from: MomentFacts;
  readonly to: MomentFacts;
  readonly amendments: readonly KpiAmendment[];
  readonly claims: readonly KpiClaim[];
  /** Electricity of a month; null: no bill. */
  readonly electricityOf: (month: Month) => Figure;
};

/** Measure of the comparison → indicator of a month. Productivity is only ever announced. */
const indicators: Readonly<Record<Exclude<ClaimMeasure, 'usage-kept' | 'productivity'>, KpiId>> = {
  budget: 'annual-cost',
  adoption: 'adoption',
  'cost-per-active-user': 'cost-per-active-user',
  carbon: 'carbon',
  electricity: 'electricity',
  trained: 'trained',
  incidents: 'incidents',
  'admin-hours': 'admin-hours',
};

const valueAt = (moment: MomentFacts, id: KpiId, amendments: readonly KpiAmendment[]): ComparedValue | null => {
  const entry = moment.entries.find(({ measure }) => measure === id);
  if (entry === undefined) return null;
  if (moment.snapshotId === null)
    return { figure: entry.figure, value: entry.figure.value, amended: false, month: moment.month };
  const { value, amendment } = closedValue({ id: moment.snapshotId }, entry, amendments);
  return { figure: entry.figure, value, amended: amendment !== null, month: moment.month };
};

/** Change from one value to the other: points between shares, an amount from zero, percent otherwise. */
export const changeOf = (before: number | null, after: number | null, unit: Figure['unit']): ComparedRow['change'] => {
  if (before === null || after === null) return null;
  if (unit === 'percent') return { kind: 'points', value: after - before };
  const pct = changePct(before, after);
  return pct === null ? { kind: 'amount', value: after - before } : { kind: 'percent', value: pct };
};

const rowOf = (
  measure: ClaimMeasure,
  before: ComparedValue | null,
  after: ComparedValue | null,
  better: Better,
  claims: readonly KpiClaim[],
): ComparedRow => ({
  measure,
  before,
  after,
  change: changeOf(before?.value ?? null, after?.value ?? null, (after ?? before)?.figure.unit ?? 'text'),
  verdict: verdictOf(before?.value ?? null, after?.value ?? null, better),
  claims: claims.filter((claim) => claim.measure === measure),
  notes: [],
});

/**
 * Electricity against the same month one year before when both bills are there: winter and summer do not compare. Its
 * note says that online AI is not on that bill.
 */
const electricityRow = (facts: CompareFacts, plain: ComparedRow): ComparedRow => {
  const notOurs = coded('kpi.warnings.notOnlineAi');
  const yearBefore = shiftMonth(facts.to.month, -12);
  const figure = facts.electricityOf(yearBefore);
  if (plain.after === null || plain.after.value === null || figure.value === null || yearBefore === facts.from.month) {
    const seasons = plain.change !== null && yearBefore !== facts.from.month ? [coded('kpi.notes.seasons')] : [];
    return { ...plain, notes: [...seasons, notOurs] };
  }
  const before: ComparedValue = { figure, value: figure.value, amended: false, month: yearBefore };
  return {
    ...rowOf('electricity', before, plain.after, 'lower', plain.claims),
    claims: plain.claims,
    notes: [coded('kpi.notes.yearBefore', { month: yearBefore }), notOurs],
  };
};

/** Times AI was used: requests, and the images told beside them. A month closed when both were one number has no input. */
const usesOf = ({ value, figure }: ComparedValue): number | null => {
  const images = figure.inputs.find(({ code }) => code === 'carbonImages')?.value;
  return value === null ? null : value + (typeof images === 'number' ? images : 0);
};

/** Usages maintenus: uses of the second month in percent of the first. */
const usageKept = (facts: CompareFacts, claims: readonly KpiClaim[]): ComparedRow[] => {
  const before = valueAt(facts.from, 'uses', facts.amendments);
  const after = valueAt(facts.to, 'uses', facts.amendments);
  const own = claims.filter(({ measure }) => measure === 'usage-kept');
  const empty = { measure: 'usage-kept', before: null, change: null, verdict: 'unknown', notes: [] } as const;
  const [usesBefore, usesAfter] = [before && usesOf(before), after && usesOf(after)];
  if (!before || !usesBefore || after === null || usesAfter === null)
    return own.length === 0 ? [] : [{ ...empty, after: null, claims: own, notes: [] }];
  const figure = knownFigure({
    code: 'kpiUsageKept',
    unit: 'percent',
    value: Math.round((usesAfter / usesBefore) * 100),
    inputs: [
      input('kpiUsesBefore', usesBefore, 'count', before.figure.status),
      input('kpiUsesAfter', usesAfter, 'count', after.figure.status),
    ],
  });
  const kept: ComparedValue = {
    figure,
    value: figure.value,
    amended: before.amended || after.amended,
    month: facts.to.month,
  };
  return [{ ...empty, after: kept, verdict: 'changed', claims: own, notes: [] }];
};

/**
 * Rows of the comparison of two months. What the data tell and what was announced stay apart: an announced result never
 * fills a value that is unknown.
 */
export const compareMonths = (facts: CompareFacts): ComparedRow[] => {
  const claims = facts.claims.filter(({ from, to }) => from === facts.from.month && to === facts.to.month);
  const rows = Object.entries(indicators).map(([measure, id]) => {
    const row = rowOf(
      measure as ClaimMeasure,
      valueAt(facts.from, id, facts.amendments),
      valueAt(facts.to, id, facts.amendments),
      betterOf[id],
      claims,
    );
    return row.measure === 'electricity' ? electricityRow(facts, row) : row;
  });
  const productivity = claims.some(({ measure }) => measure === 'productivity')
    ? [rowOf('productivity', null, null, 'higher', claims)]
    : [];
  return [...rows, ...usageKept(facts, claims), ...productivity];
};
