import type { WritableDb } from '@main/db/dossier-db';
import { companies, payments, people, seats, subscriptions, teams } from '@main/db/repositories';
import { loadCatalogue } from '@main/reference/catalogue';
import { addMonths, day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { aCompany, aPayment, aPerson, aSeat, aSubscription, aTeam } from '../builders';
import { sequence } from '../sequence';
import { type LargeSize, readOn } from './size';

const teamCount = 20;
export const teamId = (n: number): string => `equipe-${String((n % teamCount) + 1).padStart(2, '0')}`;
const personId = (n: number): string => `personne-${String(n + 1).padStart(4, '0')}`;

/** Tools of the catalogue, in turn. */
export const toolIds = (): readonly string[] => loadCatalogue().tools.map(({ id }) => id);

/** A company of that size: teams, people, subscriptions, one seat in two held, every payment. */
export const writePeopleAndTools = (w: WritableDb, size: LargeSize): void => {
  const random = sequence(7);
  const today = day(readOn);
  companies.save(w, { id: 'company', ...aCompany({ name: 'Grande entreprise', headcount: size.people }) });
  for (let n = 0; n < teamCount; n += 1) teams.save(w, aTeam({ id: teamId(n), name: `Équipe ${n + 1}` }));
  for (let n = 0; n < size.people; n += 1)
    people.save(
      w,
      aPerson({
        id: personId(n),
        name: `Personne ${String(n + 1).padStart(4, '0')}`,
        email: `personne.${n + 1}@exemple.fr`,
        teamId: teamId(n),
        arrivedOn: day('2020-01-06'),
      }),
    );
  const { tools } = loadCatalogue();
  for (let s = 0; s < size.subscriptions; s += 1) {
    const tool = tools[s % tools.length];
    if (!tool) continue;
    const id = `abonnement-${String(s + 1).padStart(3, '0')}`;
    const paid = random.between(5, Math.max(6, Math.floor(size.people / 8)));
    const price = random.between(8_00, 60_00);
    subscriptions.save(
      w,
      aSubscription({
        id,
        toolId: tool.id,
        planId: null,
        name: `${tool.product} ${s + 1}`,
        seats: paid,
        unitPriceCents: cents(price),
        startedOn: addMonths(today, -size.months),
        renewalOn: addMonths(today, random.between(1, 11)),
        noticeDays: 30,
        payerTeamId: teamId(s),
        seatsListed: true,
      }),
    );
    for (let n = 0; n < Math.floor(paid * 0.8); n += 1) {
      const used = random.chance(0.7);
      seats.save(
        w,
        aSeat({
          id: `siege-${s + 1}-${n + 1}`,
          subscriptionId: id,
          personId: personId((s * 17 + n * 3) % size.people),
          assignedOn: addMonths(today, -size.months),
          activityKnown: true,
          lastActiveOn: used ? today : null,
          activeDays: used ? random.between(1, 20) : 0,
          activitySource: 'imported',
          activityAsOf: today,
        }),
      );
    }
    for (let m = 1; m <= size.months; m += 1)
      payments.save(
        w,
        aPayment({
          id: `paiement-${s + 1}-${m}`,
          subscriptionId: id,
          toolId: tool.id,
          paidOn: addMonths(today, -m),
          netCents: cents(price * paid),
        }),
      );
  }
};
