import { chooseRate } from '@main/engine/licences';
import { loadFxRates } from '@main/reference/fx-rates';
import type { DebitedRate } from '@shared/domain/audit';
import type { FxRate } from '@shared/domain/company';
import { month } from '@shared/domain/day';
import type { FxReference } from '@shared/domain/fx-reference';
import type { Currency } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';

const reference = loadFxRates();
const typed = (m: string, rate: number, currency: Currency = 'USD'): FxRate => ({
  id: m,
  month: month(m),
  currency,
  rate,
  note: null,
});
const debited = (m: string, rate: number, subscriptionId: string | null = null): DebitedRate => ({
  subscriptionId,
  currency: 'USD',
  month: month(m),
  rate,
});
const ask = (
  m: string,
  currency: Currency = 'USD',
  own: { typed?: FxRate[]; debited?: DebitedRate[]; reference?: FxReference } = {},
) =>
  chooseRate(
    { currency, month: month(m), subscriptionId: 's' },
    { typed: own.typed ?? [], debited: own.debited ?? [], reference: own.reference ?? reference },
  );

describe('the order of exchange rates', () => {
  it('takes the typed rate first, then the debited one, then the average of the month', () => {
    expect(
      ask('2026-08', 'USD', { typed: [typed('2026-08', 1.1)], debited: [debited('2026-08', 1.12)] }),
    ).toMatchObject({
      rate: 1.1,
      origin: 'typed',
      status: 'declared',
    });
    expect(ask('2026-08', 'USD', { debited: [debited('2026-08', 1.12)] })).toMatchObject({
      rate: 1.12,
      origin: 'debited',
      status: 'measured',
    });
    expect(ask('2026-08')).toMatchObject({ rate: 1.1593, origin: 'month', period: '2026-08', status: 'estimated' });
  });
  it('prefers the rate debited on the subscription itself', () => {
    const rates = [debited('2026-08', 1.12), debited('2026-08', 1.13, 's'), debited('2026-08', 1.14, 'other')];
    expect(ask('2026-08', 'USD', { debited: rates })).toMatchObject({ rate: 1.13 });
  });
  it('carries the source, its date and « à vérifier »', () => {
    expect(ask('2026-08')).toMatchObject({ sources: [{ date: '2026-09-17', verify: true }] });
    expect(ask('2025-06')).toMatchObject({ status: 'imported', sources: [{ date: '2026-03-05', verify: false }] });
  });
  it('falls back to the last known month, own rates included, and says which', () => {
    expect(ask('2026-11')).toMatchObject({ rate: 1.1593, origin: 'last-known-month', period: '2026-08' });
    expect(ask('2026-11', 'GBP')).toMatchObject({ rate: 0.87032, origin: 'last-known-month', period: '2026-02' });
    expect(ask('2026-11', 'USD', { typed: [typed('2026-10', 1.13)] })).toMatchObject({
      rate: 1.13,
      origin: 'last-known-month',
      period: '2026-10',
    });
  });
  it('never uses a later month', () => {
    expect(ask('2026-03', 'USD', { typed: [typed('2026-05', 9)] })).toMatchObject({ rate: 1.1558 });
  });
  it('uses the yearly average only when no month is known', () => {
    const yearly = { ...reference, monthly: [] };
    expect(ask('2025-06', 'USD', { reference: yearly })).toMatchObject({
      rate: 1.12998,
      origin: 'year',
      period: '2025',
    });
    expect(ask('2023-06', 'USD', { reference: yearly })).toEqual({
      kind: 'missing',
      currency: 'USD',
      month: '2023-06',
    });
  });
  it('asks for a missing rate and never invents one', () => {
    expect(ask('2026-08', 'CAD')).toEqual({ kind: 'missing', currency: 'CAD', month: '2026-08' });
    expect(ask('2023-12')).toEqual({ kind: 'missing', currency: 'USD', month: '2023-12' });
  });
  it('needs no rate for euros', () => {
    expect(ask('2026-08', 'EUR')).toEqual({ kind: 'euro' });
  });
});

describe('the built-in table', () => {
  it('drops null rates and isolated readings, keeps every source', () => {
    expect(reference.monthly.some((row) => row.month >= '2026-09')).toBe(false);
    expect(reference.monthly.filter((row) => row.month === '2026-03').map((row) => row.currency)).toEqual(['USD']);
    const ids = new Set(reference.sources.map((source) => source.id));
    expect([...reference.monthly, ...reference.yearly].every((row) => ids.has(row.sourceId))).toBe(true);
  });
});
