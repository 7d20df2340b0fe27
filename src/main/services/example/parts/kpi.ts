import type { DossierDb, WritableDb } from '@main/db/dossier-db';
import {
  adminHours,
  kpiAmendments,
  kpiClaims,
  kpiSnapshots,
  kpiTargets,
  timeDeclarations,
} from '@main/db/repositories';
import { closedValue } from '@main/engine/kpi';
import { addDays, businessDaySchema, lastDay, type Month, monthSchema } from '@shared/domain/day';
import { claimMeasureSchema, kpiClaimSchema, measureSchema } from '@shared/domain/kpi';
import { z } from 'zod';
import { liveEntries } from '../../kpi/kpi-view';
import type { ExampleContext, ExamplePart } from '../example-part';

const kpiSlice = z.object({
  targets: z.array(z.tuple([measureSchema, z.number(), z.number()])),
  /** Team, month, minutes a week, answers. */
  declarations: z.array(z.tuple([z.string(), monthSchema, z.number(), z.int()])),
  adminHours: z.array(z.tuple([monthSchema, z.number()])),
  claims: z.array(z.tuple([claimMeasureSchema, kpiClaimSchema.shape.kind, z.number()])),
  claimFrom: monthSchema.nullable(),
  claimTo: monthSchema.nullable(),
  claimSource: z.string().nullable(),
  months: z.array(monthSchema),
  amendments: z.array(
    z.object({
      month: monthSchema,
      measure: measureSchema,
      after: z.number(),
      amendedOn: businessDaySchema,
      reason: z.string(),
      author: z.string(),
    }),
  ),
});
const none: z.input<typeof kpiSlice> = {
  targets: [],
  declarations: [],
  adminHours: [],
  claims: [],
  claimFrom: null,
  claimTo: null,
  claimSource: null,
  months: [],
  amendments: [],
};
const sliceOf = (context: ExampleContext) => context.slice('kpi', kpiSlice, none);

/** Months are closed in the first days of the next one. */
const CLOSED_AFTER_DAYS = 5;
const closingDay = (month: Month) => addDays(lastDay(month), CLOSED_AFTER_DAYS);

/** Targets, declared minutes, hours and announced results of the example. */
export const kpiPart: ExamplePart = (db, context) => {
  const slice = sliceOf(context);
  const [first] = slice.months;
  for (const [measure, value, tolerancePct] of slice.targets)
    if (first !== undefined) kpiTargets.save(db, { id: measure, value, tolerancePct, setOn: lastDay(first) });
  for (const [team, month, minutesPerWeek, sampleSize] of slice.declarations)
    timeDeclarations.save(db, {
      id: context.id('temps', `${team}-${month}`),
      teamId: context.id('team', team),
      month,
      minutesPerWeek,
      sampleSize,
      note: null,
    });
  for (const [month, hours] of slice.adminHours)
    adminHours.save(db, { id: context.id('heures', month), month, hours, status: 'estimated', note: null });
  const { claimFrom: from, claimTo: to, claimSource: source } = slice;
  if (from === null || to === null || source === null) return;
  for (const [measure, kind, value] of slice.claims)
    kpiClaims.save(db, { id: context.id('annonce', measure), measure, from, to, kind, value, source, claimedOn: null });
};

/** Closes the months of the example as a person would, from what the other parts wrote; comes after all of them. */
export const closeExampleMonths = (db: DossierDb, w: WritableDb, context: ExampleContext, name: string): void => {
  const { months, amendments } = sliceOf(context);
  for (const month of months) {
    const closedOn = closingDay(month);
    const taken = liveEntries({ db, name }, month, closedOn);
    kpiSnapshots.save(w, { id: context.id('cloture', month), month, closedOn, note: null, ...taken });
  }
  for (const { month, measure, ...said } of amendments) {
    const snapshot = kpiSnapshots.get(w, context.id('cloture', month));
    const entry = snapshot?.entries.find((one) => one.measure === measure);
    if (!snapshot || !entry) continue;
    kpiAmendments.save(w, {
      ...said,
      id: context.id('correction', `${month}-${measure}`),
      snapshotId: snapshot.id,
      measure,
      before: closedValue(snapshot, entry, []).value,
    });
  }
};
