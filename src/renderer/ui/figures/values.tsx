import { Tooltip } from '@mantine/core';
import type { Day } from '@shared/domain/day';
import type { Unit } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import { formatAmount, formatPercent, formatRange, formatShortDay, formatValue, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';

/** « — », with the reason when the pointer or the screen reader asks. */
export const UnknownValue = ({ why }: { readonly why?: string | undefined }) => {
  const reason = why === undefined ? t('ui.figure.unknownDefault') : t('ui.figure.unknownWhy', { why });
  return (
    <Tooltip label={reason} multiline maw={320}>
      <span role="img" aria-label={reason}>
        {UNKNOWN}
      </span>
    </Tooltip>
  );
};

const Tabular = ({ children }: { readonly children: ReactNode }) => <span className="sb-figures">{children}</span>;
type Why = {
  /** Why it is unknown, when it is. */
  readonly why?: string | undefined;
};

/** Montant in cents: « 13 680 € »; null is « — ». */
export const Amount = ({
  cents,
  currency = 'EUR',
  mode = 'auto',
  why,
}: Why & { readonly cents: number | null; readonly currency?: string; readonly mode?: 'auto' | 'always' | 'never' }) =>
  cents === null ? <UnknownValue why={why} /> : <Tabular>{formatAmount(cents, currency, { cents: mode })}</Tabular>;

/** 28 → « 28 % ». */
export const Percent = ({
  value,
  decimals = 0,
  why,
}: Why & { readonly value: number | null; readonly decimals?: number }) =>
  value === null ? <UnknownValue why={why} /> : <Tabular>{formatPercent(value, decimals)}</Tabular>;

/** A value with its unit: « 2,4 kg CO₂e », « 12 sièges ». */
export const Quantity = ({ value, unit, why }: Why & { readonly value: number | null; readonly unit: Unit }) =>
  value === null ? <UnknownValue why={why} /> : <Tabular>{formatValue(value, unit)}</Tabular>;

/** « 18 – 42 kg CO₂e ». */
export const Range = ({ range, unit, why }: Why & { readonly range: Interval | null; readonly unit: Unit }) =>
  range === null ? <UnknownValue why={why} /> : <Tabular>{formatRange(range, unit)}</Tabular>;

/** « 12/03/2026 ». */
export const ShortDay = ({ day, why }: Why & { readonly day: Day | null }) =>
  day === null ? <UnknownValue why={why} /> : <Tabular>{formatShortDay(day)}</Tabular>;
