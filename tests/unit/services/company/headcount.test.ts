import { companies, people, teams } from '@main/db/repositories';
import { charterFactsOf } from '@main/services/charter/charter-facts';
import { createCompanyService } from '@main/services/company/company-service';
import { headcountOf } from '@main/services/company/headcount';
import { hourlyCentsOf } from '@main/services/consolidation/consolidation-facts';
import { privacyView } from '@main/services/privacy/privacy-view';
import { usageGateOf } from '@main/services/usage/privacy-gate';
import type { Company } from '@shared/domain/company';
import { addDays, day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { aCompany, aPerson, aTeam } from '../../../support/builders';
import { newDossier } from '../../../support/new-dossier';

/** 48 settled, one on the last day, one who leaves in a month; outside: one who left, one to come, a guest. */
const dossierOn = (company: Company | null) => {
  const { client, platform, db } = newDossier();
  const today = platform.today();
  const settled = Array.from({ length: 48 }, (_, i) => aPerson({ id: `p${i}`, name: `Personne ${i}`, teamId: 't1' }));
  const moving = [
    aPerson({ id: 'last', leftOn: today, teamId: 't1' }),
    aPerson({ id: 'leaving', leftOn: addDays(today, 30), teamId: 't1' }),
    aPerson({ id: 'left', leftOn: addDays(today, -1), teamId: 't1' }),
    aPerson({ id: 'coming', arrivedOn: addDays(today, 1), teamId: 't1' }),
    aPerson({ id: 'guest', kind: 'guest', teamId: 't1' }),
  ];
  db.write({ code: 'example-built' }, (w) => {
    if (company) companies.save(w, { ...company, id: 'company' });
    teams.save(w, aTeam({ id: 't1', headcount: null, hourlyCostCents: cents(4000) }));
    teams.save(w, aTeam({ id: 't2', name: 'Direction', headcount: 50, hourlyCostCents: cents(8000) }));
    for (const person of [...settled, ...moving]) people.save(w, person);
  });
  return { client, db, today, company: createCompanyService(platform) };
};

describe('a headcount counted from the people of a dossier', () => {
  it('is one number wherever it is used: a departure or an arrival to come has not happened', () => {
    const { client, db, today, company } = dossierOn(null);
    // 48 + the one whose last day it is + the one who leaves in a month.
    expect(company.teams(client).find(({ id }) => id === 't1')?.people).toBe(50);
    expect(headcountOf(db.read, today)).toBe(50);
    expect(usageGateOf(db.read, today)).toMatchObject({ headcount: 50, councilNeeded: true });
    expect(privacyView(db.read, today).council.headcount).toBe(50);
    expect(charterFactsOf(db.read, 'Essai', today).headcount).toBe(50);
    // (50 × 40 € + 50 × 80 €) / 100 = 60 €.
    const input = { teams: teams.list(db.read), people: people.list(db.read) };
    expect(hourlyCentsOf(input, today)).toBe(6000);
  });
  it('follows the day it is asked for', () => {
    const { db, today } = dossierOn(null);
    // Tomorrow: without the one whose last day was today, with the one who comes.
    expect(headcountOf(db.read, addDays(today, 1))).toBe(50);
    // In two months: without the one who left meanwhile; 49 listed people prove no threshold.
    expect(headcountOf(db.read, addDays(today, 60))).toBeNull();
    expect(usageGateOf(db.read, addDays(today, 60))).toMatchObject({ headcount: null, councilNeeded: true });
  });
  it('a list shorter than what the profile says does not lower it; a longer one raises it', () => {
    const [small, large] = [dossierOn(aCompany({ headcount: 12 })), dossierOn(aCompany({ headcount: 200 }))];
    expect(headcountOf(small.db.read, small.today)).toBe(50);
    expect(headcountOf(large.db.read, large.today)).toBe(200);
    expect(headcountOf(newDossier().db.read, day('2026-11-22'))).toBeNull();
  });
});
