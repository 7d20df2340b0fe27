import { day } from '@shared/domain/day';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aSeat, aSubscription } from '../../../support/builders';
import type { TestHost } from '../../../support/hosts';
import { type Client, openClient, refusal } from './support';

let client: Client;
let host: TestHost;
beforeEach(async () => {
  client = await openClient();
  ({ host } = client);
});
afterEach(async () => {
  await client.close();
  expect(host.faults).toEqual([]);
});

const staffed = async () => {
  const { api } = host;
  const { result: leaver } = await api.company.savePerson({
    ...aPerson({ name: 'Alex Parti', email: 'alex@exemple.fr', leftOn: day('2026-10-31') }),
    id: undefined,
  });
  const { result: heir } = await api.company.savePerson({
    ...aPerson({ name: 'Sam Reste', email: 'sam@exemple.fr' }),
    id: undefined,
  });
  const { result: subscription } = await api.subscriptions.save({
    subscription: { ...aSubscription({ seats: 2, seatsListed: true }), id: undefined },
    confirmFree: false,
  });
  const { result: seat } = await api.seats.save({
    ...aSeat({ subscriptionId: subscription.id, personId: leaver.id, account: 'alex@exemple.fr' }),
    id: undefined,
  });
  return { leaver, heir, subscription, seat };
};

describe('departures', () => {
  test('proposed, opened from the seats held, deleted only after the transfer, completed and undone', async () => {
    const { api } = host;
    const { leaver, subscription } = await staffed();
    const before = await api.movements.get();
    expect(before.proposals).toEqual([
      { personId: leaver.id, name: 'Alex Parti', kind: 'departure', on: '2026-10-31', seats: 1 },
    ]);
    expect(before.figures.seatsOfLeavers.value).toBe(1);
    const opened = await api.movements.open({
      movements: [{ personId: leaver.id, kind: 'departure', on: day('2026-10-31'), toTeamId: null, note: null }],
    });
    const again = {
      personId: leaver.id,
      kind: 'departure' as const,
      on: day('2026-10-31'),
      toTeamId: null,
      note: null,
    };
    expect(await refusal(api.movements.open({ movements: [again] }))).toBe('movement-already-open');

    const [id = ''] = opened.result.ids;
    const steps = async () => (await api.movements.get()).movements.find((one) => one.id === id)?.steps ?? [];
    const tick = async (kind: string, detail: string | null = null) => {
      const step = (await steps()).find((one) => one.kind === kind);
      return api.movements.setStep({ id: step?.id ?? '', state: 'done', doneOn: null, doneBy: 'Sam', detail });
    };
    expect((await steps()).find((one) => one.kind === 'delete-account')?.block?.code).toBe('transfer-first');
    expect(await refusal(tick('delete-account'))).toBe('movement-transfer-first');
    expect(await refusal(api.movements.complete({ id, on: day('2026-11-21'), heirs: [] }))).toBe('movement-steps-left');
    await tick('transfer', 'Sam Reste');
    await tick('delete-account');
    const transfer = (await steps()).find((one) => one.kind === 'transfer');
    expect(
      await refusal(
        api.movements.setStep({ id: transfer?.id ?? '', state: 'todo', doneOn: null, doneBy: null, detail: null }),
      ),
    ).toBe('movement-step-used');
    for (const kind of ['tell', 'connectors', 'assistants']) await tick(kind);

    const held = async () => (await api.seats.counts()).find((one) => one.subscriptionId === subscription.id);
    /** The audit advises to remove the seats of leavers. */
    const advised = async () => JSON.stringify(await api.audit.get()).includes('"remove-leavers"');
    expect(await held()).toMatchObject({ assigned: 1, byStatus: { left: 1 } });
    expect(await advised()).toBe(true);
    const done = await api.movements.complete({ id, on: day('2026-11-21'), heirs: [] });
    expect(done.result.seatsFreed).toBe(1);
    expect((await held())?.assigned).toBe(0);
    expect((await api.movements.get()).figures.seatsOfLeavers.value).toBe(0);
    // Not proposed again: the departure is closed and no seat is left.
    expect((await api.movements.get()).proposals).toEqual([]);
    expect(await advised()).toBe(false);

    await api.activity.undo({ operationId: done.operationId ?? '' });
    expect(await held()).toMatchObject({ assigned: 1, byStatus: { left: 1 } });
    expect((await api.movements.get()).movements[0]?.closedOn).toBeNull();
    expect(await advised()).toBe(true);
  });

  test('a seat given to someone else starts without the activity of the one who left', async () => {
    const { api } = host;
    const { leaver, heir, subscription, seat } = await staffed();
    const { result } = await api.movements.open({
      movements: [{ personId: leaver.id, kind: 'departure', on: day('2026-10-31'), toTeamId: null, note: null }],
    });
    const [id = ''] = result.ids;
    const { movements } = await api.movements.get();
    for (const step of movements[0]?.steps ?? [])
      await api.movements.setStep({ id: step.id, state: 'done', doneOn: null, doneBy: null, detail: null });
    await api.movements.complete({ id, on: day('2026-11-21'), heirs: [{ seatId: seat.id, personId: heir.id }] });
    const seats = await api.seats.list({ subscriptionId: subscription.id });
    const held = seats.filter((one) => one.releasedOn === null);
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ personId: heir.id, account: 'sam@exemple.fr', activityKnown: false });
  });

  test('a move needs its new team, and changes it at the end', async () => {
    const { api } = host;
    const { heir } = await staffed();
    const { result: team } = await api.company.saveTeam({
      name: 'Support',
      headcount: null,
      hourlyCostCents: null,
      archived: false,
    });
    const move = { personId: heir.id, kind: 'move' as const, on: day('2026-11-20'), note: null };
    expect(await refusal(api.movements.open({ movements: [{ ...move, toTeamId: null }] }))).toBe(
      'movement-team-needed',
    );
    const { result } = await api.movements.open({ movements: [{ ...move, toTeamId: team.id }] });
    const shown = (await api.movements.get()).movements[0];
    for (const step of shown?.steps ?? [])
      await api.movements.setStep({ id: step.id, state: 'done', doneOn: null, doneBy: null, detail: null });
    await api.movements.complete({ id: result.ids[0] ?? '', on: day('2026-11-21'), heirs: [] });
    expect((await api.company.people()).find((one) => one.id === heir.id)?.teamId).toBe(team.id);
  });
});
