import { positionAssessments } from '@main/db/repositories';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { PositionView } from '@shared/contract/position';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { pointOf, positionAt } from './position-at';

/** Position of the open dossier on the matrix IA × RSE. */
export const createPositionService = (platform: Platform) => {
  const view = (client: Client): PositionView => {
    const { db, name } = dossierOf(client);
    const { result, answers } = positionAt(db.read, name, platform.today());
    const points = positionAssessments.list(db.read).sort((a, b) => a.takenOn.localeCompare(b.takenOn));
    return { now: result, answers, points };
  };
  return {
    get: view,
    take: (client: Client, { takenOn, note }: { readonly takenOn: Day; readonly note: string | null }) => {
      const { db, name } = dossierOf(client);
      const recordedOn = platform.today();
      if (takenOn > recordedOn) throw new Refusal('position-ahead', { day: formatDay(takenOn) });
      if (positionAssessments.list(db.read).some((one) => one.takenOn === takenOn))
        throw new Refusal('position-taken', { day: formatDay(takenOn) });
      const point = pointOf(db.read, name, { id: platform.newId(), takenOn, recordedOn, note });
      return db.write({ code: 'position-taken', params: { day: formatDay(takenOn) } }, (w) =>
        positionAssessments.save(w, point),
      );
    },
    remove: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const point = positionAssessments.get(db.read, id);
      if (!point) throw new Refusal('row-not-found');
      return db.write({ code: 'position-removed', params: { day: formatDay(point.takenOn) } }, (w) => {
        positionAssessments.remove(w, id);
        return null;
      });
    },
    pdf: async (client: Client): Promise<File> => {
      const { db, name } = dossierOf(client);
      const asOf = platform.today();
      const bytes = await printDocument('position', {
        company: companyOf(db.read)?.name ?? name,
        view: view(client),
        asOf,
      });
      db.note({ code: 'position-printed' });
      return pdfFile(bytes, t('position.files.page', { name, day: asOf }));
    },
  };
};
