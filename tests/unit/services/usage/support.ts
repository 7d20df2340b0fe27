import {
  accountLinks,
  adoptionPoints,
  companies,
  people,
  seats,
  subscriptions,
  teams,
  usageImports,
  usageRows,
} from '@main/db/repositories';
import { activityService } from '@main/services/activity/activity-service';
import { dossierOf } from '@main/services/library/client';
import { createUsageService, noUsageChoices } from '@main/services/usage/usage-service';
import type { UsageChoices } from '@shared/contract/usage';
import type { Company, Person, Team } from '@shared/domain/company';
import type { Seat } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';
import { newDossier } from '../../../support/new-dossier';

type Rows = {
  people?: Person[];
  teams?: Team[];
  seats?: Seat[];
  subscriptions?: Subscription[];
  company?: Company;
};

/** A real dossier on disk with the services that usage exports need. */
export const usageDossier = (rows: Rows) => {
  const { platform, library, client, db } = newDossier();
  const usage = createUsageService(platform, library);
  db.write({ code: 'example-built' }, (w) => {
    if (rows.company) companies.save(w, { ...rows.company, id: 'company' });
    for (const team of rows.teams ?? []) teams.save(w, team);
    for (const person of rows.people ?? []) people.save(w, person);
    for (const subscription of rows.subscriptions ?? []) subscriptions.save(w, subscription);
    for (const seat of rows.seats ?? []) seats.save(w, seat);
  });
  // A test may close the dossier and open it again.
  const read = () => dossierOf(client).db.read;
  return {
    client,
    platform,
    library,
    usage,
    connection: () => dossierOf(client).db.connection,
    preview: (file: File, choices: Partial<UsageChoices> = {}) =>
      usage.preview(client, file, { ...noUsageChoices, ...choices }),
    import: (file: File, choices: Partial<UsageChoices> = {}) =>
      usage.import(client, file, { ...noUsageChoices, ...choices }),
    undo: (operationId: string | null) => activityService.undo(client, operationId),
    journal: () => activityService.list(client, 100, null).map(({ label }) => label.code),
    seats: () => seats.list(read()),
    links: () => accountLinks.list(read()),
    imports: () => usageImports.list(read()),
    raw: () => usageRows.list(read()),
    adoption: () => adoptionPoints.list(read()),
  };
};

const header =
  'cadence,period_start,period_end,account_id,public_id,name,email,role,department,user_status,created_or_invited_date,is_active,first_day_active_in_period,last_day_active_in_period,messages,model_to_messages,last_day_active';

/** One account of a ChatGPT Enterprise report of October 2026. */
export type Line = { readonly email: string; readonly name?: string; readonly messages: number; readonly last: string };

export const chatgptReport = (lines: readonly Line[], name = 'chatgpt-users-2026-10.csv'): File =>
  new File(
    [
      [
        header,
        ...lines.map(
          ({ email, name: who = '', messages, last }, i) =>
            `monthly,2026-10-01,2026-10-31,acc,user-${i},${who},${email},member,['IT'],enabled,2026-01-05,${messages > 0},,${last},${messages},"{'gpt-5': ${messages}}",${last}`,
        ),
      ].join('\n'),
    ],
    name,
  );
