import { fxRates, people, seats, subscriptions, teams } from '@main/db/repositories';
import { createCompanyService } from '@main/services/company/company-service';
import { createStaffService, noStaffChoices } from '@main/services/staff/staff-service';
import type { StaffChoices } from '@shared/contract/staff';
import type { Person, Team } from '@shared/domain/company';
import type { Seat } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';
import { newDossier } from '../../../support/new-dossier';

/** A new dossier on disk, with the services that staff lists need. */
export const openDossier = () => {
  const { platform, library, client, db } = newDossier();
  const staff = createStaffService(platform, library);
  const company = createCompanyService(platform);
  return {
    client,
    db,
    library,
    staff,
    company,
    put: (rows: { people?: Person[]; teams?: Team[]; seats?: Seat[]; subscriptions?: Subscription[] }) =>
      db.write({ code: 'example-built' }, (w) => {
        for (const team of rows.teams ?? []) teams.save(w, team);
        for (const person of rows.people ?? []) people.save(w, person);
        for (const subscription of rows.subscriptions ?? []) subscriptions.save(w, subscription);
        for (const seat of rows.seats ?? []) seats.save(w, seat);
      }),
    people: () => people.list(db.read),
    teams: () => teams.list(db.read),
    seats: () => seats.list(db.read),
    subscriptions: () => subscriptions.list(db.read),
    rates: () => fxRates.list(db.read),
    preview: (file: File, choices: Partial<StaffChoices> = {}) =>
      staff.preview(client, file, { ...noStaffChoices, ...choices }),
    import: (file: File, choices: Partial<StaffChoices> = {}) =>
      staff.import(client, file, { ...noStaffChoices, ...choices }),
  };
};

/** A CSV as French spreadsheets write it: semicolons, Windows-1252. */
export const windowsCsv = (lines: readonly string[], name = 'personnel.csv'): File =>
  new File([new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1'))], name);
