import type { CompanyShare, LeverPlan } from '@shared/domain/carbon-outcomes';
import type { Footprint, Impacts } from '@shared/domain/carbon-results';
import type { Coded, Figure, FigureInput, FigureStatus, Hypothesis } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import { coded, hypothesis, input, rangeFigure, unknownFigure } from '../explain';

const CODES = {
  gwp: 'carbonFootprint',
  energy: 'carbonEnergy',
  water: 'carbonWater',
  perRequest: 'carbonPerRequest',
} as const;

/** Status of a footprint: the model always estimates; the count alone may be imported. A factor given is declared. */
const statusOf = (footprint: Footprint): FigureStatus =>
  footprint.method === 'company-factor' ? 'declared' : 'estimated';

/** Name of a team, tool or use of the dossier, for sentences; the engine only knows ids. */
export type Namer = (kind: 'team' | 'tool' | 'use', id: string) => string;
const sameId: Namer = (_, id) => id;

/** Ids in the parameters of a coded sentence, replaced by names. */
const named = (item: Coded, nameOf: Namer): Coded => {
  const params = { ...item.params };
  for (const kind of ['team', 'tool', 'use'] as const) {
    const id = params[kind];
    if (typeof id === 'string' && id !== '') params[kind] = nameOf(kind, id);
  }
  return { code: item.code, params };
};

const unknownUses = (footprint: Footprint): Coded[] =>
  footprint.unknown.map((use) =>
    coded(`use-${use.code}`, {
      tool: use.toolId ?? '',
      model: use.model ?? '',
      use: use.useId ?? '',
      quantity: use.quantity,
      amount: use.amount ?? 0,
    }),
  );

const inputsOf = (footprint: Footprint): FigureInput[] => {
  const origin: FigureStatus = (footprint.shareEstimated ?? 1) > 0.5 ? 'declared' : 'imported';
  const counted = (code: string, value: number, unit: FigureInput['unit']) =>
    value > 0 ? [input(code, value, unit, origin)] : [];
  return [
    input('carbonRequests', footprint.requests, 'requests', origin),
    ...counted('carbonOutputTokens', footprint.outputTokens, 'count'),
    ...counted('carbonImages', footprint.images, 'count'),
    ...counted('carbonVideoSeconds', footprint.videoSeconds, 'count'),
    ...counted('carbonAudioMinutes', footprint.audioMinutes, 'minutes'),
    ...counted('carbonEmbeddingTokens', footprint.embeddingTokens, 'count'),
    input(
      'carbonShareEstimated',
      footprint.shareEstimated === null ? null : footprint.shareEstimated * 100,
      'percent',
      'estimated',
    ),
  ];
};

const hypothesesOf = (footprint: Footprint): Hypothesis[] =>
  footprint.method === 'life-cycle'
    ? [
        hypothesis('carbonBatch', 64, 'count', null),
        hypothesis('carbonBits', 16, 'count', null),
        hypothesis('carbonServerLifeYears', 3, 'count', null),
        ...footprint.zones.map((zone) => hypothesis('carbonZone', zone.zone, 'text', 'zone')),
      ]
    : [];

/**
 * The headline figures of a footprint (total, energy, water, per request), able to explain themselves. What could not
 * be estimated is in `missing`; without anything estimated, the figure is unknown, not zero.
 */
export const footprintFigures = (footprint: Footprint, nameOf: Namer = sameId): Record<keyof typeof CODES, Figure> => {
  const trace = {
    inputs: inputsOf(footprint),
    hypotheses: hypothesesOf(footprint),
    sources: footprint.sources,
    missing: unknownUses(footprint).map((item) => named(item, nameOf)),
    warnings: footprint.warnings.map((item) => named(item, nameOf)),
  };
  const figure = (code: string, unit: Figure['unit'], range: Interval | null | undefined): Figure =>
    range
      ? rangeFigure({ ...trace, code, unit, range, status: statusOf(footprint) })
      : unknownFigure({
          ...trace,
          code,
          unit,
          missing: trace.missing.length > 0 ? trace.missing : [coded('carbonUsage')],
        });
  const total: Impacts | null = footprint.total;
  return {
    gwp: figure(CODES.gwp, 'kg-co2e', total?.gwpKgCO2e),
    energy: figure(CODES.energy, 'kwh', total?.energyKWh),
    water: figure(CODES.water, 'litres', total?.waterL),
    perRequest: figure(CODES.perRequest, 'g-co2e', footprint.text?.perRequestG),
  };
};

const percent = (i: Interval): Interval => ({ low: i.low * 100, central: i.central * 100, high: i.high * 100 });

/** « Part non essentielle » of the company, with its margin; unknown when no team sampled nor declared. */
export const nonEssentialFigure = (company: CompanyShare, sampleSize: number | null): Figure => {
  const trace = {
    code: 'carbonNonEssential',
    unit: 'percent' as const,
    inputs: [
      input('carbonSampleSize', sampleSize, 'count', 'declared'),
      input('carbonShareCovered', company.covered * 100, 'percent', 'measured'),
    ],
  };
  return company.share
    ? rangeFigure({ ...trace, range: percent(company.share), status: sampleSize === null ? 'declared' : 'estimated' })
    : unknownFigure({ ...trace, missing: [coded('carbonNonEssential')] });
};

/** What the levers save together, kgCO2e over the period of the groups. */
export const leversFigure = (plan: LeverPlan): Figure =>
  rangeFigure({
    code: 'carbonLeversSaving',
    unit: 'kg-co2e',
    range: plan.savedKg,
    status: 'estimated',
    inputs: [
      input('carbonBefore', plan.beforeKg.central, 'kg-co2e', 'estimated'),
      input('carbonAfter', plan.afterKg.central, 'kg-co2e', 'estimated'),
    ],
    warnings: plan.warnings,
  });
