import type { Platform } from '@main/platform/platform';
import { pdfFile, printDocument } from '@main/reports/print';
import type { Month } from '@shared/domain/day';
import { ofMonth } from '@shared/text/committee-lines';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { companyOrUnnamed } from '../audit/audit-input';
import { type Client, dossierOf } from '../library/client';
import { historyOf } from './history';
import { remarkWrites } from './remark-writes';
import { monthView, overviewOf } from './session-view';
import { sessionWrites } from './session-writes';

/** The ethics committee of the open dossier. */
export const createCommitteeService = (platform: Platform) => {
  const month = (client: Client, at: Month) => {
    const { db, name } = dossierOf(client);
    return monthView(db.read, name, at, platform.today(), platform.now());
  };
  return {
    ...sessionWrites(platform),
    ...remarkWrites(platform),
    overview: (client: Client) => overviewOf(dossierOf(client).db.read, platform.today(), platform.now()),
    month,
    history: (client: Client, text: string) =>
      historyOf(dossierOf(client).db.read, text, platform.today(), platform.now()),
    /** Minutes when the session was held, else the preparation. */
    pdf: async (client: Client, at: Month): Promise<{ file: File; kind: 'preparation' | 'minutes' }> => {
      const { db, name } = dossierOf(client);
      const view = month(client, at);
      const kind = view.session?.state === 'held' ? 'minutes' : 'preparation';
      const company = companyOrUnnamed(db.read, name).name;
      const bytes = await printDocument('committee', { company, view, kind, generatedOn: platform.today() });
      db.note({ code: `committee-${kind}-printed`, params: { month: ofMonth(at) } });
      return { file: pdfFile(bytes, t(`committee.files.${kind}`, { name, month: formatMonth(at) })), kind };
    },
  };
};
