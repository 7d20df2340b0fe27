import { carbonHabits, carbonUsages, electricityBills } from '@main/db/repositories';
import {
  companyFactorWarnings,
  electricityTrend,
  explainModel,
  footprintOfGroups,
  habitQuantities,
  publishedRangeG,
} from '@main/engine/carbon';
import type { Platform } from '@main/platform/platform';
import { loadCarbonReference } from '@main/reference/carbon';
import { printDocument } from '@main/reports/print';
import type { CarbonMethodView, CarbonPeriod, CarbonPlan } from '@shared/contract/carbon';
import type { Habit } from '@shared/domain/carbon';
import { type Month, monthOf } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { companyOrUnnamed } from '../audit/audit-input';
import type { TableFormat } from '../export/table-file';
import { type Client, dossierOf } from '../library/client';
import { budgetsView } from './budgets-view';
import { carbonOptionsOf } from './carbon-names';
import { carbonContextOf, carbonSettingsOf, workCalendarOf } from './carbon-settings';
import { carbonWrites } from './carbon-writes';
import { footprintView, nonEssentialOf } from './footprint-view';
import { leversView, solvedPlan } from './levers-view';
import { scope3File } from './scope3-file';
import { usageLines } from './usage-lines';
import { defaultPeriod, groupsOfPeriod } from './usage-of-dossier';

type HabitDraft = Omit<Habit, 'id'> & { id?: string | undefined };

/** Carbon of the open dossier: uses, footprint, levers, budgets, electricity, and the document. */
export const createCarbonService = (platform: Platform) => {
  const now = () => monthOf(platform.today());
  const footprint = (client: Client, period: CarbonPeriod | null) =>
    footprintView(dossierOf(client).db, period, platform.today());
  const levers = (client: Client, input: { period: CarbonPeriod | null; plan: CarbonPlan | null }) =>
    leversView(dossierOf(client).db, input, platform.today());
  const electricity = (client: Client) => {
    const bills = electricityBills.list(dossierOf(client).db.read);
    return { bills, trend: electricityTrend(bills) };
  };
  const fileName = (client: Client, extension: string) =>
    `${t('carbonReport.fileName', { name: dossierOf(client).name, day: platform.today() })}.${extension}`;

  return {
    ...carbonWrites(platform),
    options: (client: Client) => {
      return carbonOptionsOf(dossierOf(client).db.read, now());
    },
    usages: (client: Client, month: Month | null) => usageLines(dossierOf(client).db, month, platform.today()),
    usage: (client: Client, id: string) => {
      const row = carbonUsages.get(dossierOf(client).db.read, id);
      if (!row) throw new Refusal('row-not-found');
      return row;
    },
    habits: (client: Client) => carbonHabits.list(dossierOf(client).db.read),
    previewHabit: (client: Client, draft: HabitDraft) =>
      habitQuantities({ ...draft, id: draft.id ?? 'draft' }, workCalendarOf(dossierOf(client).db.read), now()),
    method: (client: Client): CarbonMethodView => {
      const { read } = dossierOf(client).db;
      const settings = carbonSettingsOf(read);
      const reference = loadCarbonReference();
      return {
        settings,
        calendar: workCalendarOf(read),
        factorWarnings: settings.companyFactor ? companyFactorWarnings(reference, settings.companyFactor) : [],
        publishedRangeG: publishedRangeG(reference),
        zones: [...reference.zones.keys()],
      };
    },
    footprint,
    explain: (model: string, zone: string | null, outputTokens: number) =>
      explainModel(loadCarbonReference(), model, zone, outputTokens),
    nonEssential: (client: Client) => {
      const { db } = dossierOf(client);
      const groups = groupsOfPeriod(db.read, defaultPeriod(db.read, now()), now());
      const context = carbonContextOf(db.read);
      return nonEssentialOf(db.read, footprintOfGroups(context, groups, { asOf: platform.today(), axes: [['team']] }));
    },
    levers,
    solve: (client: Client, period: CarbonPeriod | null, plan: CarbonPlan) =>
      solvedPlan(dossierOf(client).db, period, plan, platform.today()),
    budgets: (client: Client, month: Month) => budgetsView(dossierOf(client).db, month, platform.today()),
    electricity,
    pdf: async (client: Client, period: CarbonPeriod | null): Promise<File> => {
      const { db, name } = dossierOf(client);
      const view = footprint(client, period);
      const budgetMonth = view.period?.kind === 'months' ? view.period.to : (view.period?.month ?? now());
      const bytes = await printDocument('carbon-footprint', {
        company: companyOrUnnamed(db.read, name),
        view,
        levers: levers(client, { period: view.period, plan: null }),
        budgets: budgetsView(db, budgetMonth, platform.today()).statuses,
        budgetMonth,
        trend: electricity(client).trend,
        generatedOn: platform.today(),
      });
      db.note({ code: 'carbon-printed' });
      return new File([new Uint8Array(bytes)], fileName(client, 'pdf'), { type: 'application/pdf' });
    },
    json: (client: Client, period: CarbonPeriod | null): File =>
      new File([JSON.stringify(footprint(client, period), null, 2)], fileName(client, 'json'), {
        type: 'application/json',
      }),
    line: (client: Client, period: CarbonPeriod | null, format: TableFormat): Promise<File> =>
      scope3File(footprint(client, period), dossierOf(client).name, format),
  };
};
