import type { Platform } from '@main/platform/platform';
import { pdfFile, printDocument } from '@main/reports/print';
import type { Month } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { companyOrUnnamed } from '../audit/audit-input';
import { type Client, dossierOf } from '../library/client';
import { beforeAfterOf, marksOf } from './before-after';
import { kpiView } from './kpi-view';
import { kpiWrites } from './kpi-writes';

/** Indicators of the open dossier: the month, its closing, the comparison of two months, and their documents. */
export const createKpiService = (platform: Platform) => {
  const get = (client: Client, month: Month | null) => kpiView(dossierOf(client), month, platform.today());
  const compare = (client: Client, from: Month, to: Month) =>
    beforeAfterOf(dossierOf(client), from, to, platform.today());
  return {
    ...kpiWrites(platform),
    get,
    compare,
    marks: (client: Client) => marksOf(dossierOf(client), platform.today()),
    pdf: async (client: Client, month: Month | null): Promise<File> => {
      const { db, name } = dossierOf(client);
      const view = get(client, month);
      const company = companyOrUnnamed(db.read, name);
      const bytes = await printDocument('kpi', { company, view, generatedOn: platform.today() });
      db.note({ code: 'kpi-printed' });
      return pdfFile(bytes, t('kpiReport.fileName', { name, month: view.month }));
    },
    comparePdf: async (client: Client, from: Month, to: Month): Promise<File> => {
      const { db, name } = dossierOf(client);
      const comparison = compare(client, from, to);
      const company = companyOrUnnamed(db.read, name);
      const bytes = await printDocument('before-after', { company, comparison, generatedOn: platform.today() });
      db.note({ code: 'before-after-printed' });
      return pdfFile(bytes, t('beforeAfter.fileName', { name, from, to }));
    },
  };
};
