import { Anchor, Button, Group } from '@mantine/core';
import { ExternalLink } from '@renderer/ui/external-link';
import { DecimalField } from '@renderer/ui/fields';
import { StatusChip, VerifyBadge } from '@renderer/ui/figures';
import type { RateChoice } from '@shared/domain/audit-cost';
import { isMonth, type Month } from '@shared/domain/day';
import type { Currency } from '@shared/domain/money';
import { sourceDate } from '@shared/text/figure-text';
import { formatMonth, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { type KeyboardEvent, useState } from 'react';
import { useSaveRate } from '../mutations';
import classes from './cost.module.css';

type RateTypingProps = {
  readonly currency: Currency;
  readonly month: Month;
  readonly onDone?: () => void;
  readonly autoFocus?: boolean;
};

/** « 1 € = ____ USD en novembre 2026 »: the rate of the invoice, kept for the whole dossier. */
export const RateTyping = ({ currency, month, onDone, autoFocus = false }: RateTypingProps) => {
  const [rate, setRate] = useState<number | null>(null);
  const save = useSaveRate();
  const send = async () => {
    if (rate !== null && (await save({ currency, month, rate, note: null }))) onDone?.();
  };
  // Inside a form, Entrée would otherwise save the subscription.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    void send();
  };
  return (
    <Group gap="xs" align="flex-end" onKeyDown={onKeyDown}>
      <DecimalField
        label={t('subscriptionScreens.rate.field', { currency, month: formatMonth(month) })}
        value={rate}
        onChange={setRate}
        unit={currency}
        limits={{ min: 0.000001, max: 100_000, decimals: 6 }}
        autoFocus={autoFocus}
        w={240}
      />
      <Button variant="default" disabled={rate === null} onClick={() => void send()}>
        {t('subscriptionScreens.rate.save')}
      </Button>
    </Group>
  );
};

const periodText = (period: string): string => (isMonth(period) ? formatMonth(period) : period);

type Known = Extract<RateChoice, { kind: 'known' }>;

/** « 1 € = 1,1593 USD, dernier taux connu, août 2026 ». */
export const rateText = (rate: Known): string =>
  `${t('subscriptionScreens.rate.used', { rate: formatNumber(rate.rate, 5), currency: rate.currency })}, ${t(`subscriptionScreens.rate.origins.${rate.origin}`, { period: periodText(rate.period) })}`;

const KnownRate = ({ rate }: { readonly rate: Known }) => {
  const [typing, setTyping] = useState(false);
  const [source] = rate.sources;
  const date = source ? sourceDate(source) : null;
  return (
    <div className={classes.rate}>
      <p className={classes.rateText}>
        {rateText(rate)} <StatusChip status={rate.status} />{' '}
        {rate.sources.some(({ verify }) => verify) ? <VerifyBadge /> : null}
      </p>
      {source ? (
        <p className={classes.source}>
          {source.url ? <ExternalLink url={source.url}>{source.title}</ExternalLink> : source.title}
          {date ? ` · ${t('ui.figure.sourceDate', { date })}` : ''}
        </p>
      ) : null}
      {typing ? (
        <RateTyping currency={rate.currency} month={rate.month} onDone={() => setTyping(false)} autoFocus />
      ) : (
        <Anchor component="button" type="button" size="xs" underline="always" onClick={() => setTyping(true)}>
          {t('subscriptionScreens.rate.own')}
        </Anchor>
      )}
    </div>
  );
};

/** The exchange rate behind a cost, with its source and status; or the one that is missing, asked for. */
export const RateLine = ({ rate }: { readonly rate: RateChoice }) => {
  if (rate.kind === 'euro') return null;
  if (rate.kind === 'known') return <KnownRate rate={rate} />;
  return (
    <div className={classes.rate} role="status">
      <p className={classes.missing}>
        {t('subscriptionScreens.rate.missing', { currency: rate.currency, month: formatMonth(rate.month) })}
      </p>
      <RateTyping currency={rate.currency} month={rate.month} />
    </div>
  );
};
