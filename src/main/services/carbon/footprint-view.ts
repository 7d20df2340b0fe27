import type { DossierDb, ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { carbonDeclaredShares, carbonSamples } from '@main/db/repositories';
import {
  carbonChecks,
  companyFactorWarnings,
  companyNonEssential,
  compareMethods,
  equivalencesOf,
  footprintFigures,
  footprintOfGroups,
  nonEssentialFigure,
  nonEssentialShares,
  scope3Line,
} from '@main/engine/carbon';
import type { CarbonFootprintView, CarbonPeriod } from '@shared/contract/carbon';
import type { Footprint } from '@shared/domain/carbon-results';
import { type Day, monthOf } from '@shared/domain/day';
import { companyOf } from '../company/company-profile';
import { carbonNamesOf, namerOf } from './carbon-names';
import { carbonContextOf } from './carbon-settings';
import { defaultPeriod, groupsOfPeriod, monthsOf, yearOf } from './usage-of-dossier';

/** Non-essential share of the company from the samples and declarations, weighted by the requests of each team. */
export const nonEssentialOf = (db: ReadableDb, footprint: Footprint) => {
  const samples = carbonSamples.list(db);
  const declared = carbonDeclaredShares.list(db).map(({ id: _, ...share }) => share);
  const shares = nonEssentialShares(samples, declared);
  const byTeam = (footprint.slices.team ?? []).map(({ key, requests }) => ({ teamId: key.team ?? null, requests }));
  const company = companyNonEssential(shares, byTeam);
  const sizes = shares.flatMap((share) => (share.size === null ? [] : [share.size]));
  const size = sizes.length === 0 ? null : sizes.reduce((sum, one) => sum + one, 0);
  return { samples, declared, shares, company, figure: nonEssentialFigure(company, size) };
};

const views = remembered<CarbonFootprintView>();

/** The footprint of a period with everything that must stand beside it; home, audit and documents show the same. */
export const footprintView = (db: DossierDb, asked: CarbonPeriod | null, today: Day): CarbonFootprintView => {
  const period = asked ?? defaultPeriod(db.read, monthOf(today));
  return views(db.read, JSON.stringify([period, today]), () => viewOf(db, period, today));
};

const viewOf = (db: DossierDb, period: CarbonPeriod | null, today: Day): CarbonFootprintView => {
  const now = monthOf(today);
  const groups = groupsOfPeriod(db.read, period, now);
  const context = carbonContextOf(db.read);
  const footprint = footprintOfGroups(context, groups, { asOf: today });
  const names = carbonNamesOf(db.read);
  const months = monthsOf(period);
  const factor = context.settings.companyFactor;
  const { total } = footprint;
  return {
    period,
    months,
    footprint,
    figures: {
      ...footprintFigures(footprint, namerOf(names)),
      nonEssential: nonEssentialOf(db.read, footprint).figure,
    },
    methods: compareMethods(context, footprint, groups, { asOf: today }),
    equivalences: total ? equivalencesOf(context.reference, total.gwpKgCO2e, total.energyKWh) : [],
    line: scope3Line(footprint, yearOf(period, now)),
    checks: carbonChecks(context.reference, footprint, { months, people: companyOf(db.read)?.headcount ?? null }),
    factorWarnings: factor ? companyFactorWarnings(context.reference, factor) : [],
    names,
  };
};
