import { summariseSeats } from '@main/engine/seats';
import { day } from '@shared/domain/day';
import { seatSummarySchema } from '@shared/domain/seat-summary';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../support/audit';
import { aPerson, aSeat, aSubscription, aTeam } from '../../../support/builders';

const asOf = day('2026-11-21');

describe('from the seat register to the audit', () => {
  // Ten paid seats, all listed: 3 regular, 1 occasional, 2 dormant, 1 never activated, 1 leaver, 2 free.
  const people = Array.from({ length: 8 }, (_, index) =>
    aPerson({
      id: `p${index}`,
      email: `p${index}@exemple.fr`,
      teamId: 'a',
      leftOn: index === 7 ? day('2026-09-30') : null,
    }),
  );
  const seen = {
    activityKnown: true,
    activitySource: 'imported',
    activityAsOf: day('2026-11-20'),
    assignedOn: day('2026-01-05'),
  } as const;
  const use = [
    { lastActiveOn: day('2026-11-19'), activeDays: 15 },
    { lastActiveOn: day('2026-11-18'), activeDays: 12 },
    { lastActiveOn: day('2026-11-20'), activeDays: 20 },
    { lastActiveOn: day('2026-11-12'), activeDays: 2 },
    { lastActiveOn: day('2026-08-01'), activeDays: 0 },
    { lastActiveOn: day('2026-10-01'), activeDays: 0 },
    { lastActiveOn: null, activeDays: 0 },
    { lastActiveOn: day('2026-09-20'), activeDays: 0 },
  ];
  const seats = use.map((activity, index) =>
    aSeat({ id: `s${index}`, personId: `p${index}`, account: `p${index}@exemple.fr`, ...seen, ...activity }),
  );
  const summary = summariseSeats({ subscriptionId: 'subscription-1', seats, people, assignmentsComplete: true }, asOf);
  const result = audit(
    { teams: [aTeam({ id: 'a' })], people, subscriptions: [aSubscription()], seatSummaries: [summary] },
    asOf,
  );

  it('fits the shape the audit reads', () => {
    expect(seatSummarySchema.parse(summary)).toEqual(summary);
  });
  it('counts the waste of the seats that serve nobody', () => {
    const [waste] = result.waste.subscriptions;
    expect(waste?.use).toMatchObject({
      active: 4,
      occasional: 1,
      dormant: 2,
      never: 1,
      leavers: 1,
      free: 2,
      unused: 6,
      unknown: 0,
    });
    // 6 × 300 €
    expect(waste?.exposedCents).toBe(1_800_00);
    expect(waste?.reassignable).toMatchObject({ now: 3, withHolder: 3 });
    expect(result.actions.actions.map((action) => action.kind)).toEqual(['reduce', 'remove-leavers']);
    expect(result.diagnostic.boxes.find((box) => box.id === 'no-dashboard')?.answer).toBe('no');
  });
  it('never puts a name nor an address in the result', () => {
    const text = JSON.stringify(result);
    for (const person of people) {
      expect(text).not.toContain(person.email);
      expect(text).not.toContain(`"${person.id}"`);
    }
    expect(text).not.toContain('Camille');
  });
  it('holds for a large company: 500 people with 20 tools each', () => {
    const toolIds = [
      'chatgpt',
      'claude',
      'perplexity',
      'mistral-vibe',
      'm365-copilot',
      'deepl',
      'notion',
      'gamma',
      'canva',
      'cursor',
    ];
    const subscriptions = Array.from({ length: 20 }, (_, index) =>
      aSubscription({ id: `t${index}`, toolId: toolIds[index % 10] ?? 'chatgpt', planId: null, seats: 500 }),
    );
    const large = subscriptions.map((sub) => ({
      ...summary,
      subscriptionId: sub.id,
      assigned: 500,
      byStatus: { ...summary.byStatus, regular: 500, occasional: 0, dormant: 0, never: 0, left: 0 },
      holders: Array.from({ length: 500 }, (_, index) => ({ personId: `q${index}`, teamId: 'a' })),
    }));
    const found = audit({ teams: [aTeam({ id: 'a' })], subscriptions, seatSummaries: large }, asOf);
    expect(found.sinks.multi.people.value).toBe(500);
  });
});
