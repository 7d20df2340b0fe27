import { isImplausibleRate } from '@main/services/company/fx-table';
import { month } from '@shared/domain/day';
import type { Currency } from '@shared/domain/money';
import { Refusal } from '@shared/domain/refusal';
import { describe, expect, it } from 'vitest';
import { openDossier } from '../staff/support';

describe('a rate that is probably a mistake', () => {
  it.each([
    // 1 € = 1,16 $: the inverse is 0,862; typed so, every amount is a third too high.
    ['the inverse of the dollar', 0.862, 1.16, true],
    ['a dollar as it moves', 1.21, 1.16, false],
    ['a strong dollar, near parity', 1.02, 1.16, false],
    ['the inverse of the pound', 1.15, 0.87, true],
    ['the inverse of the franc', 1.07, 0.93, true],
    ['a franc as it moves', 0.96, 0.93, false],
    ['a slip of the comma', 11.6, 1.16, true],
    ['a crown as it moves', 11.6, 11.2, false],
    ['the inverse of a crown', 0.09, 11.2, true],
  ])('%s', (_what, rate, known, expected) => {
    expect(isImplausibleRate(rate, known)).toBe(expected);
  });
});

const save = (dossier: ReturnType<typeof openDossier>, rate: number, currency: Currency, on: string, confirm = false) =>
  dossier.company.saveFxRate(dossier.client, {
    month: month(on),
    currency,
    rate,
    note: null,
    confirmImplausible: confirm,
  });

it('is refused with the last known rate, kept when it is confirmed, and checked against the rates typed', () => {
  const dossier = openDossier();
  const refused = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (error instanceof Refusal) return error;
    }
    return null;
  };
  expect(refused(() => save(dossier, 0.862, 'USD', '2026-10'))).toMatchObject({
    code: 'rate-implausible',
    params: { currency: 'USD', known: 1.1593 },
  });
  expect(dossier.rates()).toEqual([]);
  save(dossier, 0.862, 'USD', '2026-10', true);
  expect(dossier.rates()).toMatchObject([{ rate: 0.862 }]);
  // Correcting the month is compared with the other months, not with the mistake.
  save(dossier, 1.15, 'USD', '2026-10');
  expect(dossier.rates()).toMatchObject([{ rate: 1.15 }]);
  // The table does not know the zloty: the first rate is believed, the next one compared with it.
  save(dossier, 4.3, 'PLN', '2026-09');
  expect(refused(() => save(dossier, 0.23, 'PLN', '2026-10'))?.params.known).toBe(4.3);
});
