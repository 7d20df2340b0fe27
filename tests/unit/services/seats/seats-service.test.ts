import { people, seats, subscriptions } from '@main/db/repositories';
import { createSeatsService } from '@main/services/seats/seats-service';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { aPerson, aSeat, aSubscription } from '../../../support/builders';
import { newDossier } from '../../../support/new-dossier';

const openDossier = () => {
  const { platform, client, db } = newDossier();
  return { client, db, service: createSeatsService(platform) };
};

describe('seats of a dossier', () => {
  it('never erases the activity of a seat when a screen, which does not receive it, changes the account', () => {
    const { client, db, service } = openDossier();
    db.write({ code: 'example-built' }, (w) => {
      subscriptions.save(w, aSubscription());
      people.save(w, aPerson());
      seats.save(
        w,
        aSeat({
          accountKind: 'personal-account',
          activityKnown: true,
          lastActiveOn: day('2026-11-10'),
          activeDays: 12,
          activitySource: 'imported',
          activityAsOf: day('2026-11-15'),
        }),
      );
    });
    const [view] = service.list(client, null);
    expect(view).toMatchObject({ wrongAccount: true, lastActiveOn: null, activeDays: null });
    if (!view) return;
    service.save(client, { ...view, inactiveSince: null, accountKind: 'company-workspace' });
    expect(seats.list(db.read)[0]).toMatchObject({
      accountKind: 'company-workspace',
      lastActiveOn: '2026-11-10',
      activeDays: 12,
      activityAsOf: '2026-11-15',
    });
    expect(service.list(client, null)[0]).toMatchObject({ wrongAccount: false });
  });
  it('refuses to give more seats than are paid, and gives none', () => {
    const { client, db, service } = openDossier();
    const everyone = ['p1', 'p2', 'p3'];
    db.write({ code: 'example-built' }, (w) => {
      subscriptions.save(w, aSubscription({ seats: 2 }));
      for (const id of everyone) people.save(w, aPerson({ id, name: id, email: null }));
    });
    const give = (personIds: string[]) =>
      service.assign(client, { subscriptionId: 'subscription-1', personIds, assignedOn: day('2026-01-05') });
    expect(() => give(everyone)).toThrowError(
      expect.objectContaining({ code: 'assigned-more-than-paid', params: { assigned: 3, paid: 2, excess: 1 } }),
    );
    expect(service.counts(client)[0]).toMatchObject({ paid: 2, assigned: 0, unknown: 2, active: null });
    expect(give(['p1', 'p2']).result).toEqual({ assigned: 2 });
    expect(service.counts(client)[0]).toMatchObject({ assigned: 2, active: null, unknown: 2 });
  });
});
