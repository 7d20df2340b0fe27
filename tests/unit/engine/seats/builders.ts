import { type Person, personSchema } from '@shared/domain/company';
import { day } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';

/** A Thursday: the reference day of these tests. */
export const today = day('2026-10-01');

export const person = (part: Partial<Person> = {}): Person => ({
  ...personSchema.parse({
    id: 'p1',
    name: 'Nadia Benali',
    email: 'nadia.benali@atelier.example',
    teamId: 't1',
    managerId: null,
    arrivedOn: '2024-01-08',
    leftOn: null,
    kind: 'employee',
    partTime: false,
    leaveFrom: null,
    leaveTo: null,
    note: null,
  }),
  ...part,
});

export const seat = (part: Partial<Seat> = {}): Seat => ({
  id: 's1',
  subscriptionId: 'sub1',
  personId: 'p1',
  account: 'nadia.benali@atelier.example',
  accountKind: 'company-workspace',
  state: 'enabled',
  assignedOn: day('2026-01-12'),
  releasedOn: null,
  activityKnown: true,
  lastActiveOn: day('2026-09-28'),
  activeDays: 15,
  activitySource: 'imported',
  activityAsOf: today,
  ...part,
});
