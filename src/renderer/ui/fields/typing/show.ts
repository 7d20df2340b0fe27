import type { Month } from '@shared/domain/day';
import { type Cents, eurosFromCents } from '@shared/domain/money';
import { formatMonth, formatNumber, NBSP, NNBSP } from '@shared/text/format';
import Big from 'big.js';

/** Amount as it stands in a field: « 1 234,50 », cents shown when there are any; the currency stands beside. */
export const showMoney = (amount: Cents): string => {
  const euros = eurosFromCents(amount);
  const text = formatNumber(euros, 2);
  return amount % 100 !== 0 && amount % 10 === 0 ? `${text}0` : text;
};
export const showNumber = (value: number): string => formatNumber(value, 6);
/** 0.02 → « 2 » for a rate, 2 → « 2 » for a percent. */
export const showPercent = (value: number): string => formatNumber(value, 4);
export const rateToPercent = (rate: number): number => new Big(rate).times(100).toNumber();
export const percentToRate = (percent: number): number => new Big(percent).div(100).toNumber();
export const showMonth = (month: Month): string => formatMonth(month).replaceAll(NBSP, ' ').replaceAll(NNBSP, ' ');
