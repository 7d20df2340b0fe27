import { DecimalField, type FieldProps, MoneyField, PercentField } from '@renderer/ui/fields';
import type { Unit } from '@shared/domain/figure';
import type { Cents } from '@shared/domain/money';

const least = -1e9;

/** A value of any unit, typed the way a person says it: euros and not cents, 28 for 28 %. */
export const TypedValue = ({ unit, ...props }: FieldProps<number> & { readonly unit: Unit }) => {
  if (unit.startsWith('eur-cents')) return <MoneyField {...props} value={props.value as Cents | null} min={-1e11} />;
  if (unit === 'percent') return <PercentField {...props} limits={{ max: 1_000 }} />;
  return <DecimalField {...props} limits={{ min: least }} />;
};
