import {
  adminHours,
  customKpis,
  customKpiValues,
  kpiAmendments,
  kpiClaims,
  kpiSnapshots,
  kpiTargets,
  settings,
  teams,
  timeDeclarations,
} from '@main/db/repositories';
import { closedValue, isComplete } from '@main/engine/kpi';
import type { Platform } from '@main/platform/platform';
import type { Month } from '@shared/domain/day';
import type {
  AdminHours,
  CustomKpi,
  CustomKpiValue,
  KpiAmendment,
  KpiClaim,
  KpiTarget,
  TimeDeclaration,
} from '@shared/domain/kpi';
import type { KpiSettings } from '@shared/domain/kpi-settings';
import { Refusal } from '@shared/domain/refusal';
import { type Client, dossierOf } from '../library/client';
import { kpiSettingsKey } from './kpi-settings';
import { liveEntries } from './kpi-view';

type Draft<T extends { id: string }> = Omit<T, 'id'> & { id?: string | undefined };

/** What is typed by hand: targets, own measures, declarations, hours, claims. */
const typed = (platform: Platform) => ({
  saveTarget: (client: Client, target: Omit<KpiTarget, 'setOn'>) =>
    dossierOf(client).db.write({ code: 'kpi-target-saved' }, (db) =>
      kpiTargets.save(db, { ...target, setOn: platform.today() }),
    ),
  removeTarget: (client: Client, id: string) =>
    dossierOf(client).db.write({ code: 'kpi-target-removed' }, (db) => {
      if (!kpiTargets.remove(db, id)) throw new Refusal('row-not-found');
      return null;
    }),
  saveCustom: (client: Client, draft: Draft<CustomKpi>) =>
    dossierOf(client).db.write({ code: 'custom-kpi-saved', params: { name: draft.name } }, (db) => {
      const twin = customKpis.list(db).find((one) => one.name === draft.name && one.id !== draft.id);
      if (twin) throw new Refusal('duplicate', { name: draft.name });
      return customKpis.save(db, { ...draft, id: draft.id ?? platform.newId() });
    }),
  saveCustomValue: (client: Client, value: Omit<CustomKpiValue, 'id'>) => {
    const { db } = dossierOf(client);
    const kpi = customKpis.get(db.read, value.kpiId);
    if (!kpi) throw new Refusal('row-not-found');
    return db.write({ code: 'custom-kpi-valued', params: { name: kpi.name, month: value.month } }, (w) => {
      const twin = customKpiValues.list(w).find((one) => one.kpiId === value.kpiId && one.month === value.month);
      return customKpiValues.save(w, { ...value, id: twin?.id ?? platform.newId() });
    });
  },
  saveDeclaration: (client: Client, declared: Omit<TimeDeclaration, 'id'>) => {
    const { db } = dossierOf(client);
    if (declared.teamId !== null && !teams.get(db.read, declared.teamId)) throw new Refusal('row-not-found');
    return db.write({ code: 'time-declared', params: { month: declared.month } }, (w) => {
      const twin = timeDeclarations
        .list(w)
        .find((one) => one.teamId === declared.teamId && one.month === declared.month);
      return timeDeclarations.save(w, { ...declared, id: twin?.id ?? platform.newId() });
    });
  },
  removeDeclaration: (client: Client, id: string) =>
    dossierOf(client).db.write({ code: 'time-declaration-removed' }, (db) => {
      if (!timeDeclarations.remove(db, id)) throw new Refusal('row-not-found');
      return null;
    }),
  saveAdminHours: (client: Client, hours: Omit<AdminHours, 'id'>) =>
    dossierOf(client).db.write({ code: 'admin-hours-saved', params: { month: hours.month } }, (db) => {
      const twin = adminHours.list(db).find((one) => one.month === hours.month);
      return adminHours.save(db, { ...hours, id: twin?.id ?? platform.newId() });
    }),
  removeAdminHours: (client: Client, id: string) =>
    dossierOf(client).db.write({ code: 'admin-hours-removed' }, (db) => {
      if (!adminHours.remove(db, id)) throw new Refusal('row-not-found');
      return null;
    }),
  saveSettings: (client: Client, value: KpiSettings) =>
    dossierOf(client).db.write({ code: 'kpi-settings-saved' }, (db) => {
      settings.save(db, { id: kpiSettingsKey, value: JSON.stringify(value) });
      return value;
    }),
  saveClaim: (client: Client, draft: Draft<KpiClaim>) => {
    if (draft.from >= draft.to) throw new Refusal('kpi-months-order');
    return dossierOf(client).db.write({ code: 'kpi-claim-saved' }, (db) =>
      kpiClaims.save(db, { ...draft, id: draft.id ?? platform.newId() }),
    );
  },
  removeClaim: (client: Client, id: string) =>
    dossierOf(client).db.write({ code: 'kpi-claim-removed' }, (db) => {
      if (!kpiClaims.remove(db, id)) throw new Refusal('row-not-found');
      return null;
    }),
});

export type Amendment = Pick<KpiAmendment, 'snapshotId' | 'measure' | 'after' | 'reason' | 'author'>;

/** Closing a month, and correcting a closed one. Nothing here ever writes a closing a second time. */
const closing = (platform: Platform) => ({
  /** @throws Refusal kpi-month-not-over · kpi-month-closed */
  closeMonth: (client: Client, month: Month, note: string | null) => {
    const dossier = dossierOf(client);
    const today = platform.today();
    if (!isComplete(month, today)) throw new Refusal('kpi-month-not-over', { month });
    const taken = liveEntries(dossier, month, today);
    return dossier.db.write({ code: 'kpi-month-closed', params: { month } }, (db) => {
      if (kpiSnapshots.list(db).some((one) => one.month === month)) throw new Refusal('kpi-month-closed', { month });
      const { id } = kpiSnapshots.save(db, { id: platform.newId(), month, closedOn: today, note, ...taken });
      return { id, month };
    });
  },
  /** @throws Refusal row-not-found · kpi-same-value */
  amend: (client: Client, { snapshotId, measure, after, reason, author }: Amendment) => {
    const { db } = dossierOf(client);
    const snapshot = kpiSnapshots.get(db.read, snapshotId);
    const entry = snapshot?.entries.find((one) => one.measure === measure);
    if (!snapshot || !entry) throw new Refusal('row-not-found');
    const { value: before } = closedValue(snapshot, entry, kpiAmendments.list(db.read));
    if (before === after) throw new Refusal('kpi-same-value');
    return db.write({ code: 'kpi-amended', params: { month: snapshot.month } }, (w) =>
      kpiAmendments.save(w, {
        id: platform.newId(),
        snapshotId,
        measure,
        amendedOn: platform.today(),
        before,
        after,
        reason,
        author,
      }),
    );
  },
});

export const kpiWrites = (platform: Platform) => ({ ...typed(platform), ...closing(platform) });
