import {
  carbonBudgets,
  carbonDeclaredShares,
  carbonHabits,
  carbonLevers,
  carbonProfiles,
  carbonSamples,
  carbonUsages,
  electricityBills,
  profileHasRows,
  settings,
} from '@main/db/repositories';
import { habitQuantities } from '@main/engine/carbon';
import type { Platform } from '@main/platform/platform';
import type { CarbonPlan } from '@shared/contract/carbon';
import type {
  CarbonSettings,
  Habit,
  NonEssentialSample,
  UsageRow,
  UseProfile,
  WorkCalendar,
} from '@shared/domain/carbon';
import type { CarbonBudget, ElectricityBill } from '@shared/domain/carbon-plan';
import { Refusal } from '@shared/domain/refusal';
import { type Client, dossierOf } from '../library/client';
import { carbonSettingsKey, carbonTargetKey, workCalendarKey, workCalendarOf } from './carbon-settings';
import { storeUsesOfExports } from './take-exports';

type Draft<T extends { id: string }> = Omit<T, 'id'> & { id?: string | undefined };
const invalid = (field: string) => new Refusal('invalid-input', { field });

/** Everything the carbon screens write, each call one operation that can be undone. */
export const carbonWrites = (platform: Platform) => {
  const withId = <T extends { id: string }>(draft: Draft<T>): T =>
    ({ ...draft, id: draft.id ?? platform.newId() }) as T;
  type Store<T> = {
    save: (db: Parameters<typeof carbonHabits.save>[0], record: T) => T;
    remove: typeof carbonHabits.remove;
  };
  const saving =
    <T extends { id: string }>(store: Store<T>, code: string) =>
    (client: Client, draft: Draft<T>) =>
      dossierOf(client).db.write({ code }, (w) => store.save(w, withId<T>(draft)));
  const removing = (store: { remove: typeof carbonHabits.remove }, code: string) => (client: Client, id: string) =>
    dossierOf(client).db.write({ code }, (w) => {
      if (!store.remove(w, id)) throw new Refusal('row-not-found');
      return null;
    });
  const setting = <T>(client: Client, code: string, id: string, value: T) =>
    dossierOf(client).db.write({ code }, (w) => {
      settings.save(w, { id, value: JSON.stringify(value) });
      return value;
    });
  const saveSample = saving<NonEssentialSample>(carbonSamples, 'sample-saved');
  const saveBudget = saving<CarbonBudget>(carbonBudgets, 'budget-saved');
  const saveHabit = saving<Habit>(carbonHabits, 'habit-saved');

  return {
    saveUsage: saving<UsageRow>(carbonUsages, 'usage-saved'),
    takeExports: (client: Client) =>
      dossierOf(client).db.write({ code: 'usages-taken-from-exports' }, storeUsesOfExports),
    removeUsages: (client: Client, ids: readonly string[]) =>
      dossierOf(client).db.write({ code: 'usages-removed', params: { count: ids.length } }, (w) => {
        for (const id of ids) if (!carbonUsages.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
    /** The questions (per person or company, per working or calendar day) must be answered: nothing is assumed. */
    saveHabit: (client: Client, draft: Draft<Habit>) => {
      const habit = withId<Habit>(draft);
      if (habit.to !== null && habit.to < habit.from) throw invalid('to');
      const answer = habitQuantities(habit, workCalendarOf(dossierOf(client).db.read), habit.from);
      if (answer.status === 'missing') throw invalid(answer.missing[0]?.code ?? 'typical');
      return saveHabit(client, habit);
    },
    removeHabit: removing(carbonHabits, 'habit-removed'),
    saveProfile: saving<UseProfile>(carbonProfiles, 'use-profile-saved'),
    removeProfile: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'use-profile-removed' }, (w) => {
        const profile = carbonProfiles.get(w, id);
        if (!profile) throw new Refusal('row-not-found');
        const archived = profileHasRows(w, id) || carbonHabits.list(w).some(({ useId }) => useId === id);
        // Behind rows and rhythms it stays, so that their footprint does not change: it is only no longer offered.
        if (archived) carbonProfiles.save(w, { ...profile, archived });
        else carbonProfiles.remove(w, id);
        return { archived };
      }),
    saveMethod: (client: Client, value: CarbonSettings) => {
      if (value.method === 'company-factor' && value.companyFactor === null) throw invalid('companyFactor');
      return setting(client, 'carbon-method-saved', carbonSettingsKey, value);
    },
    saveCalendar: (client: Client, value: WorkCalendar) =>
      setting(client, 'work-calendar-saved', workCalendarKey, value),
    saveSample: (client: Client, draft: Draft<NonEssentialSample>) => {
      if (draft.nonEssential > draft.size) throw invalid('nonEssential');
      return saveSample(client, draft);
    },
    removeSample: removing(carbonSamples, 'sample-removed'),
    declareShare: (client: Client, teamId: string | null, share: number | null) =>
      dossierOf(client).db.write({ code: 'non-essential-declared' }, (w) => {
        const id = `declared-${teamId ?? 'company'}`;
        if (share === null) carbonDeclaredShares.remove(w, id);
        else carbonDeclaredShares.save(w, { id, teamId, share, declaredOn: platform.today() });
        return null;
      }),
    savePlan: (client: Client, plan: CarbonPlan) =>
      dossierOf(client).db.write({ code: 'carbon-plan-saved' }, (w) => {
        const kept = new Set(plan.levers.map((lever) => lever.id));
        for (const { id } of carbonLevers.list(w)) if (!kept.has(id)) carbonLevers.remove(w, id);
        plan.levers.forEach((lever, position) => {
          carbonLevers.save(w, { id: lever.id, position, lever });
        });
        const { targetPct, strategy } = plan;
        settings.save(w, { id: carbonTargetKey, value: JSON.stringify({ targetPct, strategy }) });
        return plan;
      }),
    saveBudget: (client: Client, draft: Draft<CarbonBudget>) => {
      if (draft.to !== null && draft.to < draft.from) throw invalid('to');
      return saveBudget(client, draft);
    },
    removeBudget: removing(carbonBudgets, 'budget-removed'),
    /** One bill a month for a site: typing it again replaces it. */
    saveBill: (client: Client, draft: Draft<ElectricityBill>) =>
      dossierOf(client).db.write({ code: 'bill-saved', params: { month: draft.month } }, (w) => {
        if (draft.kwh === null && draft.netCents === null) throw invalid('kwh');
        const twin = electricityBills.list(w).find((bill) => bill.month === draft.month && bill.site === draft.site);
        if (twin && draft.id !== undefined && twin.id !== draft.id)
          throw new Refusal('duplicate', { name: draft.month });
        return electricityBills.save(w, { ...draft, id: draft.id ?? twin?.id ?? platform.newId() });
      }),
    removeBill: removing(electricityBills, 'bill-removed'),
  };
};
