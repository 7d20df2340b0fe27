import { ORPCError } from '@orpc/client';
import { refusalDataSchema } from '@shared/contract/base';
import { describe, expect, test } from 'vitest';
import { aCompany, aSubscription } from '../support/builders';
import { everyHost, hostOfEachTest } from '../support/host-of-each-test';

const refusalOf = async (work: Promise<unknown>): Promise<{ code: string; params: Record<string, unknown> }> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') return refusalDataSchema.parse(error.data);
    throw error;
  }
  throw new Error('the call was not refused');
};

describe.each(Object.entries(everyHost))('the contract through a %s', (_name, start) => {
  const host = hostOfEachTest(start);

  test('nothing answers for a dossier that is not open', async () => {
    expect((await refusalOf(host.api.subscriptions.list())).code).toBe('dossier-not-open');
    expect(await host.api.library.current()).toBeNull();
  });

  test('a subscription typed, costed, saved, undone and redone', async () => {
    const { api } = host;
    await api.library.create({ name: 'Client A', passphrase: null });
    await api.company.save(aCompany());
    const { id: _, ...draft } = aSubscription();
    // 25 € × 10 seats × 12 months, reverse charge, all VAT recovered: 3 000 € net, full and cash.
    const { cost } = await api.subscriptions.cost(draft);
    expect(cost).toMatchObject({ netCents: 3_000_00, fullCents: 3_000_00, cashCents: 3_000_00 });
    const saved = await api.subscriptions.save({ subscription: draft });
    expect(saved.operationId).not.toBeNull();
    expect((await api.subscriptions.list()).map((s) => s.name)).toEqual(['ChatGPT Business']);
    const state = await api.activity.state();
    expect(state.undo?.label).toEqual({ code: 'subscription-added', params: { name: 'ChatGPT Business' } });
    await api.activity.undo({ operationId: saved.operationId });
    expect(await api.subscriptions.list()).toEqual([]);
    await api.activity.redo();
    expect(await api.subscriptions.list()).toHaveLength(1);
  });

  test('bad input is refused with the field that is wrong, and nothing is saved', async () => {
    const { api } = host;
    await api.library.create({ name: 'Client A', passphrase: null });
    const { id: _, ...draft } = aSubscription();
    const refused = await refusalOf(api.subscriptions.save({ subscription: { ...draft, seats: 0 } }));
    expect(refused).toEqual({ code: 'invalid-input', params: { field: 'subscription.seats' } });
    expect(await api.subscriptions.list()).toEqual([]);
  });

  test.each([
    ['a negative price', { unitPriceCents: -1 }, 'subscription.unitPriceCents'],
    ['an absurd price', { unitPriceCents: 100_000_001 }, 'subscription.unitPriceCents'],
    ['a currency nobody knows', { currency: 'XXX' }, 'subscription.currency'],
    ['a date before 2015', { renewalOn: '2014-12-31' }, 'subscription.renewalOn'],
    ['a date after 2040', { renewalOn: '2041-01-01' }, 'subscription.renewalOn'],
    ['a day that does not exist', { startedOn: '2026-02-30' }, 'subscription.startedOn'],
  ])('%s is refused', async (_what, change, field) => {
    const { api } = host;
    await api.library.create({ name: 'Client A', passphrase: null });
    const { id: _, ...draft } = aSubscription();
    const refused = await refusalOf(api.subscriptions.save({ subscription: { ...draft, ...change } as typeof draft }));
    expect(refused).toEqual({ code: 'invalid-input', params: { field } });
  });

  test('a free price asks to be confirmed; contradictions are said with their figures', async () => {
    const { api } = host;
    await api.library.create({ name: 'Client A', passphrase: null });
    const { id: _, ...draft } = aSubscription({ unitPriceCents: 0 as never });
    expect((await refusalOf(api.subscriptions.save({ subscription: draft }))).code).toBe('price-zero-unconfirmed');
    expect((await api.subscriptions.save({ subscription: draft, confirmFree: true })).result.unitPriceCents).toBe(0);
    const { id: __, ...active } = aSubscription({ declaredActiveSeats: 11 });
    expect(await refusalOf(api.subscriptions.save({ subscription: active }))).toEqual({
      code: 'active-more-than-paid',
      params: { active: 11, paid: 10 },
    });
  });

  test('files cross both ways', async () => {
    const { api } = host;
    await api.library.create({ name: 'Client A', passphrase: null });
    const exported = await api.library.exportFile({ name: 'Client A', passphrase: null });
    expect(exported.name).toBe('Client A.sobria');
    expect(new TextDecoder('latin1').decode((await exported.arrayBuffer()).slice(0, 15))).toBe('SQLite format 3');
    expect((await api.library.importFile({ file: exported })).name).toBe('Client A (2)');
  });

  test('the audit of an empty dossier says what is missing, and no figure is zero for want of data', async () => {
    const { api } = host;
    await api.library.create({ name: 'Client A', passphrase: null });
    const audit = await api.audit.get();
    expect(audit.headline.code).toMatch(/^audit\./);
    expect(audit.keyFigures.annualCost.value).toBeNull();
    expect(await api.audit.progress()).toHaveLength(4);
  });
});
