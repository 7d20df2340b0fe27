import type { HomeView } from '@shared/contract/home';
import type { createAuditService } from '../audit/audit-service';
import { type Client, dossierOf } from '../library/client';
import { dueThisWeek } from './due';
import { homeLines } from './lines';

/** The direction's page: what the other services say, on one page. */
export const createHomeService = (audit: Pick<ReturnType<typeof createAuditService>, 'get'>) => ({
  get: (client: Client): HomeView => {
    const { db } = dossierOf(client);
    const result = audit.get(client);
    return { asOf: result.asOf, lines: homeLines(db, result), due: dueThisWeek(db.read, result) };
  },
});
