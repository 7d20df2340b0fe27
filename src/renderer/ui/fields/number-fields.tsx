import { type Cents, type Currency, currencies } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import type { FieldProps } from './field-props';
import classes from './fields.module.css';
import { TypedInput } from './typed-input';
import {
  type MoneyLimits,
  type NumberLimits,
  parseInteger,
  parseMoney,
  parseNumber,
  parsePercent,
} from './typing/number';
import { percentToRate, rateToPercent, showMoney, showNumber, showPercent } from './typing/show';
import type { Typed } from './typing/typed';

const right = { input: classes.number ?? '' };
const symbols: Readonly<Partial<Record<Currency, string>>> = { EUR: '€', USD: '$', GBP: '£' };

type MoneyFieldProps = FieldProps<Cents> &
  MoneyLimits & {
    readonly currency?: Currency;
    /** When given, the currency is chosen in the field itself. */
    readonly onCurrencyChange?: (currency: Currency) => void;
    /** Unit shown in place of the currency alone: « €/h ». */
    readonly unit?: string;
  };

/** Montant: gives cents of its currency. « 1 234,50 » → 123450. */
export const MoneyField = ({ currency = 'EUR', onCurrencyChange, unit, min, max, ...props }: MoneyFieldProps) => {
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return (
    <TypedInput
      {...props}
      parse={(text) => parseMoney(text, currency, limits)}
      show={showMoney}
      inputMode="decimal"
      classNames={right}
      rightSectionWidth={onCurrencyChange ? 72 : 48}
      rightSectionPointerEvents={onCurrencyChange ? 'all' : 'none'}
      rightSection={
        onCurrencyChange ? (
          <select
            className={classes.currency}
            aria-label={t('fields.currency')}
            value={currency}
            disabled={props.disabled}
            onChange={(event) => {
              const chosen = currencies.find((one) => one === event.currentTarget.value);
              if (chosen) onCurrencyChange(chosen);
            }}
          >
            {currencies.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        ) : (
          <span className={classes.unit}>{unit ?? symbols[currency] ?? currency}</span>
        )
      }
    />
  );
};

type UnitProps = {
  /** Unit shown at the end of the field: « sièges », « h ». */
  readonly unit?: string;
};
const unitSection = (unit: string | undefined) =>
  unit === undefined
    ? {}
    : {
        rightSection: <span className={classes.unit}>{unit}</span>,
        rightSectionWidth: 20 + unit.length * 8,
        rightSectionPointerEvents: 'none' as const,
      };

/** Nombre entier: seats, people, days. */
export const IntegerField = ({
  unit,
  min = 0,
  max,
  ...props
}: FieldProps<number> & UnitProps & { readonly min?: number; readonly max?: number }) => (
  <TypedInput
    {...props}
    parse={(text) => parseInteger(text, max === undefined ? { min } : { min, max })}
    show={showNumber}
    inputMode="numeric"
    classNames={right}
    {...unitSection(unit)}
  />
);

/** Nombre décimal: hours, kWh, rates. */
export const DecimalField = ({
  unit,
  limits,
  ...props
}: FieldProps<number> & UnitProps & { readonly limits?: NumberLimits }) => (
  <TypedInput
    {...props}
    parse={(text) => parseNumber(text, { min: 0, ...limits })}
    show={showNumber}
    inputMode="decimal"
    classNames={right}
    {...unitSection(unit)}
  />
);

type PercentFieldProps = FieldProps<number> & {
  /** `percent`: 28 means 28 %. `rate`: 0.28 means 28 %; the person always types 28. */
  readonly as?: 'percent' | 'rate';
  readonly limits?: NumberLimits;
};

/** Pourcentage, typed « 28 », kept as 28 or 0.28 as the record wants it. Limits are in percent. */
export const PercentField = ({ as = 'percent', limits, ...props }: PercentFieldProps) => {
  const parse = (text: string): Typed<number> => {
    const typed = parsePercent(text, limits);
    return as === 'percent' || !typed.ok || typed.value === null
      ? typed
      : { ok: true, value: percentToRate(typed.value) };
  };
  const show = (value: number) => showPercent(as === 'rate' ? rateToPercent(value) : value);
  return (
    <TypedInput {...props} parse={parse} show={show} inputMode="decimal" classNames={right} {...unitSection('%')} />
  );
};
