import type { HomeView } from '@shared/contract/home';
import type { createAuditService } from '../audit/audit-service';
import { planDue } from '../consolidation/plan-view';
import { type Client, dossierOf } from '../library/client';
import { dueThisWeek } from './due';
import { homeLines } from './lines';
import { comingNotices } from './notices';

/** The direction's page: what the other services say, on one page. */
export const createHomeService = (audit: Pick<ReturnType<typeof createAuditService>, 'get'>) => ({
  get: (client: Client): HomeView => {
    const { db, name } = dossierOf(client);
    const result = audit.get(client);
    const plan = planDue(db.read, name, result.asOf);
    return {
      asOf: result.asOf,
      lines: homeLines(db, result),
      due: dueThisWeek(db.read, result, plan),
      notices: comingNotices(db.read, result),
    };
  },
});
