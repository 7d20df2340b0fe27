import { nextUndo } from '@main/db/operations';
import { day } from '@shared/domain/day';
import { expect, it } from 'vitest';
import { aPerson, aSeat, aSubscription } from '../../../support/builders';
import { openDossier } from './support';

const twins = () => {
  const dossier = openDossier();
  dossier.put({
    people: [
      aPerson({ id: 'p-1', email: null, arrivedOn: day('2023-05-02') }),
      aPerson({ id: 'p-2', name: 'ESSAI Camille', email: 'camille@exemple.fr' }),
      aPerson({ id: 'p-3', name: 'Lou Vial', email: null, managerId: 'p-2' }),
    ],
    subscriptions: [
      aSubscription(),
      aSubscription({ id: 'subscription-2', name: 'Claude Team', ownerPersonId: 'p-2' }),
    ],
    seats: [
      aSeat({ id: 'seat-1', personId: 'p-1' }),
      aSeat({ id: 'seat-2', personId: 'p-2' }),
      aSeat({ id: 'seat-3', personId: 'p-2', subscriptionId: 'subscription-2' }),
    ],
  });
  return dossier;
};

it('merging keeps one entry, completed, and moves to it everything that pointed to the other', () => {
  const dossier = twins();
  expect(dossier.staff.duplicates(dossier.client)).toEqual([{ ids: ['p-1', 'p-2'], by: 'name' }]);
  const { result } = dossier.staff.merge(dossier.client, 'p-1', 'p-2');
  expect(result.person).toMatchObject({
    id: 'p-1',
    name: 'Camille Essai',
    email: 'camille@exemple.fr',
    arrivedOn: '2023-05-02',
  });
  expect(result.doubleSeats).toEqual(['ChatGPT Business']);
  expect(dossier.people().map(({ id, managerId }) => [id, managerId])).toEqual([
    ['p-1', null],
    ['p-3', 'p-1'],
  ]);
  expect(dossier.seats().map(({ personId }) => personId)).toEqual(['p-1', 'p-1', 'p-1']);
  expect(dossier.subscriptions().find(({ id }) => id === 'subscription-2')?.ownerPersonId).toBe('p-1');
  expect(dossier.staff.duplicates(dossier.client)).toEqual([]);
});

it('a merge is undone whole', () => {
  const dossier = twins();
  const before = [dossier.people(), dossier.seats(), dossier.subscriptions()];
  dossier.staff.merge(dossier.client, 'p-1', 'p-2');
  expect(nextUndo(dossier.db.connection)?.labelCode).toBe('people-merged');
  dossier.db.undo();
  const sorted = (rows: readonly { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect([dossier.people(), dossier.seats(), dossier.subscriptions()].map(sorted)).toEqual(before.map(sorted));
});

it('two people of one name are no longer proposed once said to be two', () => {
  const dossier = twins();
  dossier.staff.keepApart(dossier.client, ['p-2', 'p-1']);
  expect(dossier.staff.duplicates(dossier.client)).toEqual([]);
  dossier.db.undo();
  expect(dossier.staff.duplicates(dossier.client)).toHaveLength(1);
});

it('removing a person leaves nobody under a manager who is gone', () => {
  const dossier = openDossier();
  dossier.put({ people: [aPerson({ id: 'p-1' }), aPerson({ id: 'p-2', email: null, managerId: 'p-1' })] });
  dossier.company.removePerson(dossier.client, 'p-1');
  expect(dossier.people()).toMatchObject([{ id: 'p-2', managerId: null }]);
});
