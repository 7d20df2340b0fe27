import { companies, fxRates, payments, people, seats, subscriptions, teams } from '@main/db/repositories';
import type { Platform } from '@main/platform/platform';
import { loadFxRates } from '@main/reference/fx-rates';
import type { Company, FxRate, Person, Team } from '@shared/domain/company';
import { monthOf } from '@shared/domain/day';
import { isStaff } from '@shared/domain/presence';
import { Refusal } from '@shared/domain/refusal';
import { type Client, dossierOf } from '../library/client';
import { companyOf } from './company-profile';
import { builtInRates, isImplausibleRate, latestRate, neededRates } from './fx-table';

type Draft<T extends { id: string }> = Omit<T, 'id'> & { id?: string | undefined };

/** Company, teams, people, exchange rates of the open dossier. */
export const createCompanyService = (platform: Platform) => {
  const withId = <T extends { id: string }>(draft: Draft<T>): T =>
    ({ ...draft, id: draft.id ?? platform.newId() }) as T;
  return {
    get: (client: Client): Company | null => companyOf(dossierOf(client).db.read),
    save: (client: Client, company: Company) =>
      dossierOf(client).db.write({ code: 'company-saved' }, (db) => {
        companies.save(db, { ...company, id: 'company' });
        return company;
      }),
    teams: (client: Client) => {
      const { read } = dossierOf(client).db;
      const today = platform.today();
      const everyone = people.list(read).filter((person) => isStaff(person, today));
      return teams.list(read).map((team) => ({ ...team, people: everyone.filter((p) => p.teamId === team.id).length }));
    },
    saveTeam: (client: Client, draft: Draft<Team>) =>
      dossierOf(client).db.write(
        { code: draft.id ? 'team-changed' : 'team-added', params: { name: draft.name } },
        (db) => {
          const twin = teams
            .list(db)
            .find((t) => t.id !== draft.id && t.name.toLowerCase() === draft.name.trim().toLowerCase());
          if (twin) throw new Refusal('duplicate', { name: twin.name });
          return teams.save(db, withId<Team>(draft));
        },
      ),
    removeTeam: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const team = teams.get(db.read, id);
      if (!team) throw new Refusal('row-not-found');
      const members = people.list(db.read).filter((person) => person.teamId === id).length;
      const paying = subscriptions.list(db.read).filter((s) => s.payerTeamId === id).length;
      if (members + paying > 0) throw new Refusal('still-used', { name: team.name, count: members + paying });
      return db.write({ code: 'team-removed', params: { name: team.name } }, (w) => {
        teams.remove(w, id);
        return null;
      });
    },
    people: (client: Client) => {
      const { read } = dossierOf(client).db;
      const held = new Map<string, number>();
      for (const seat of seats.list(read))
        if (seat.personId && seat.releasedOn === null) held.set(seat.personId, (held.get(seat.personId) ?? 0) + 1);
      return people.list(read).map((person) => ({ ...person, seats: held.get(person.id) ?? 0 }));
    },
    savePerson: (client: Client, draft: Draft<Person>) =>
      dossierOf(client).db.write(
        { code: draft.id ? 'person-changed' : 'person-added', params: { name: draft.name } },
        (db) => {
          const email = draft.email?.trim().toLowerCase();
          const twin = email ? people.list(db).find((p) => p.id !== draft.id && p.email === email) : undefined;
          if (twin) throw new Refusal('duplicate', { name: twin.name });
          return people.save(db, withId<Person>(draft));
        },
      ),
    removePerson: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const person = people.get(db.read, id);
      if (!person) throw new Refusal('row-not-found');
      const held = seats.list(db.read).filter((seat) => seat.personId === id && seat.releasedOn === null).length;
      if (held > 0) throw new Refusal('still-used', { name: person.name, count: held });
      return db.write({ code: 'person-removed', params: { name: person.name } }, (w) => {
        for (const other of people.list(w)) if (other.managerId === id) people.save(w, { ...other, managerId: null });
        people.remove(w, id);
        return null;
      });
    },
    fxRates: (client: Client) => {
      const { read } = dossierOf(client).db;
      const table = loadFxRates();
      const own = fxRates.list(read);
      return {
        own,
        builtIn: builtInRates(table),
        sources: table.sources.map(({ title, url, date }) => ({ title, url, date })),
        needed: neededRates(table, own, subscriptions.list(read), payments.list(read), monthOf(platform.today())),
      };
    },
    saveFxRate: (client: Client, draft: Draft<FxRate> & { confirmImplausible: boolean }) => {
      const { confirmImplausible, ...rate } = draft;
      const own = fxRates.list(dossierOf(client).db.read);
      const known = latestRate(loadFxRates(), own, rate.currency, rate.month);
      // A rate typed the wrong way round is the commonest mistake, and it falsifies every amount.
      if (!confirmImplausible && known !== null && isImplausibleRate(rate.rate, known))
        throw new Refusal('rate-implausible', { rate: rate.rate, currency: rate.currency, known });
      return dossierOf(client).db.write(
        { code: 'fx-rate-saved', params: { currency: rate.currency, month: rate.month } },
        (db) => {
          const twin = fxRates.list(db).find((r) => r.month === rate.month && r.currency === rate.currency);
          return fxRates.save(db, withId<FxRate>({ ...rate, id: rate.id ?? twin?.id }));
        },
      );
    },
    removeFxRate: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'fx-rate-removed' }, (db) => {
        if (!fxRates.remove(db, id)) throw new Refusal('row-not-found');
        return null;
      }),
  };
};
