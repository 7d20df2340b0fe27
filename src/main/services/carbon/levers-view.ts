import type { DossierDb, ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { payments, subscriptions } from '@main/db/repositories';
import {
  applyLevers,
  type CarbonContext,
  compareModels,
  footprintOfGroups,
  type LeverBase,
  leversFigure,
  prepareLevers,
  solveTarget,
  type UsageGroup,
} from '@main/engine/carbon';
import type { CarbonLeversView, CarbonPeriod, CarbonPlan } from '@shared/contract/carbon';
import type { TargetAnswer } from '@shared/domain/carbon-outcomes';
import type { Lever, UsagePrice } from '@shared/domain/carbon-plan';
import { type Day, monthOf } from '@shared/domain/day';
import { carbonNamesOf } from './carbon-names';
import { carbonContextOf, carbonPlanOf } from './carbon-settings';
import { nonEssentialOf } from './footprint-view';
import { defaultPeriod, groupsOfPeriod, monthsOf } from './usage-of-dossier';

/**
 * Prices the levers reckon with: a price per seat is flat (one request less saves nothing); a tool paid by use costs, per
 * request, what was really paid for it over the months that have requests; otherwise unknown.
 */
export const usagePricesOf = (db: ReadableDb, groups: readonly UsageGroup[]): UsagePrice[] => {
  const all = subscriptions.list(db);
  const paid = payments.list(db);
  return [...new Set(all.map((one) => one.toolId))].map((toolId) => {
    const own = all.filter((one) => one.toolId === toolId);
    const base = { toolId, model: null, centsPerThousandOutputTokens: null, centsPerImage: null };
    if (own.every((one) => one.perSeat)) return { ...base, basis: 'flat' as const, centsPerRequest: null };
    const used = groups.filter((group) => group.toolId === toolId && group.requests > 0);
    const months = new Set(used.map((group) => group.month));
    const settled = paid.filter((payment) => payment.toolId === toolId && months.has(monthOf(payment.paidOn)));
    const settledMonths = new Set(settled.map((payment) => String(monthOf(payment.paidOn))));
    const requests = used
      .filter((group) => group.month !== null && settledMonths.has(group.month))
      .reduce((sum, group) => sum + group.requests, 0);
    const cents = settled.reduce((sum, payment) => sum + payment.netCents, 0);
    return { ...base, basis: 'usage' as const, centsPerRequest: requests > 0 ? cents / requests : null };
  });
};

const everywhere = { teamIds: null, toolIds: null, useIds: null };
/** Usual model of the same provider that saves most on a conversation turn; null: none is clearly lighter. */
const lighterThan = (context: CarbonContext, model: string): string | null => {
  const provider = model.slice(0, model.indexOf('/') + 1);
  const [best] = context.reference.shortlist
    .filter((key) => key !== model && key.startsWith(provider))
    .flatMap((key) => {
      const pair = compareModels(context.reference, model, key, 400);
      return pair?.clearDifference && pair.savingPct.low > 0 ? [{ key, saving: pair.savingPct.central }] : [];
    })
    .sort((a, b) => b.saving - a.saving);
  return best?.key ?? null;
};

/** Levers proposed while nothing is saved: their ceilings, in the order of the least discomfort. */
const proposedLevers = (context: CarbonContext, groups: readonly UsageGroup[], models: readonly string[]): Lever[] => {
  const [heaviest] = models;
  const lighter = heaviest === undefined ? null : lighterThan(context, heaviest);
  const common = { name: null, scope: everywhere };
  return [
    { ...common, id: 'retries', kind: 'avoid-retries', share: 0.2 },
    ...(groups.some((group) => group.images > 0)
      ? [{ ...common, id: 'images', kind: 'drop-images' as const, share: 0.8 }]
      : []),
    ...(lighter === null
      ? []
      : [{ ...common, id: 'lighter', kind: 'lighter-model' as const, share: 0.5, fromModel: null, toModel: lighter }]),
    { ...common, id: 'non-essential', kind: 'remove-non-essential', share: 0.3 },
  ];
};

type Prepared = {
  readonly period: CarbonPeriod | null;
  readonly context: CarbonContext;
  readonly groups: readonly UsageGroup[];
  readonly base: LeverBase;
  /** Heaviest first. */
  readonly models: readonly string[];
};
const prepared = remembered<Prepared>();

/** Kept between two writes: a slider being moved only applies the levers again. */
const prepare = (db: DossierDb, asked: CarbonPeriod | null, today: Day): Prepared => {
  const period = asked ?? defaultPeriod(db.read, monthOf(today));
  return prepared(db.read, JSON.stringify([period, today]), () => prepareOf(db, period, today));
};

const prepareOf = (db: DossierDb, period: CarbonPeriod | null, today: Day): Prepared => {
  const now = monthOf(today);
  const context = carbonContextOf(db.read);
  const groups = groupsOfPeriod(db.read, period, now);
  const footprint = footprintOfGroups(context, groups, { asOf: today, axes: [['team'], ['model']] });
  const nonEssential = nonEssentialOf(db.read, footprint).shares;
  return {
    period,
    context,
    groups,
    base: prepareLevers(context, { groups, nonEssential, prices: usagePricesOf(db.read, groups) }),
    models: (footprint.slices.model ?? []).flatMap(({ key }) => (key.model ? [key.model] : [])),
  };
};

/** Effect of a plan being tried, else of the one saved, else of the one proposed. */
export const leversView = (
  db: DossierDb,
  input: { period: CarbonPeriod | null; plan: CarbonPlan | null },
  today: Day,
): CarbonLeversView => {
  const { period, context, groups, base, models } = prepare(db, input.period, today);
  const saved = carbonPlanOf(db.read);
  const plan = input.plan ?? { ...saved, levers: saved.levers ?? proposedLevers(context, groups, models) };
  const outcome = applyLevers(base, plan.levers);
  return {
    period,
    months: monthsOf(period),
    plan,
    saved: saved.levers !== null,
    outcome,
    figure: leversFigure(outcome),
    modelsInUse: [...models],
    lighterModel: models[0] === undefined ? null : lighterThan(context, models[0]),
    prices: [...base.prices],
    names: carbonNamesOf(db.read),
  };
};

/** Solves the target of a plan: the shares of its levers are ceilings. */
export const solvedPlan = (db: DossierDb, period: CarbonPeriod | null, plan: CarbonPlan, today: Day): TargetAnswer =>
  solveTarget(prepare(db, period, today).base, plan.levers, plan.targetPct, plan.strategy);
