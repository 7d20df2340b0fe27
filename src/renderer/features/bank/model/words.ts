import type { LeftOutLine } from '@renderer/ui/importing';
import type { PaymentEvent } from '@shared/domain/bank';
import type { Recognised, ReviewItem } from '@shared/domain/bank-review';
import type { Coded } from '@shared/domain/figure';
import { bankSentence } from '@shared/text/bank-sentence';
import { formatAmount } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';

export const money = (cents: number, currency = 'EUR'): string => formatAmount(cents, currency, { cents: 'always' });

export const refusedLines = ({ refused }: Recognised): LeftOutLine[] =>
  refused.map(({ line, reason, excerpt }) => ({ line, reason: `${textOf(`bank.refused.${reason}`)} — ${excerpt}` }));
export const ignoredLines = ({ ignored }: Recognised): LeftOutLine[] =>
  ignored.map(({ line, reason, label }) => ({ line, reason: `${textOf(`bank.ignored.${reason}`)} — ${label}` }));

const eventText = ({ code, params }: PaymentEvent, currency: string): string =>
  bankSentence('events', { code, params: { currency, ...params } });

/** What changed in a series, exchange drifts told once from the first amount to the last. */
export const eventTexts = (events: readonly PaymentEvent[], currency: string): string[] => {
  const drifts = events.filter(({ code }) => code === 'currency-drift');
  const [first, last] = [drifts[0], drifts.at(-1)];
  const one = first && last ? [{ ...last, params: { ...last.params, fromCents: first.params.fromCents ?? 0 } }] : [];
  return [...events.filter(({ code }) => code !== 'currency-drift'), ...one].map((event) => eventText(event, currency));
};

const periods: ReadonlySet<string> = new Set(['monthly', 'quarterly', 'annual']);

/** A difference between declared, invoiced and debited; amounts are euros. */
export const differenceText = ({ code, params }: Coded): string => {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith('Cents') && typeof value === 'number') shown[name.slice(0, -5)] = money(value);
    else if (typeof value === 'string' && periods.has(value)) shown[name] = textOf(`bank.cadence.${value}`);
    else shown[name] = typeof value === 'number' ? String(value).replace('.', ',') : value;
  }
  return textOf(`bankScreens.differences.${code}`, shown);
};

/** « ChatGPT Business : 60,00 € HT par mois, 2 sièges ». */
export const creationText = ({ creation }: ReviewItem): string =>
  t('bankScreens.item.creation', {
    name: creation.name,
    price: money(creation.unitPriceCents, creation.currency),
    mode: creation.priceMode,
    period: t(`bankScreens.item.period.${creation.period}`),
    seats: creation.perSeat ? t('bankScreens.item.creationSeats', { count: creation.seats }) : '',
  });
