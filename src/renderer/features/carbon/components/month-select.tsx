import { SelectField } from '@renderer/ui/fields';
import { month as asMonth, type Month } from '@shared/domain/day';
import { formatMonth } from '@shared/text/format';

type MonthSelectProps = {
  readonly label: string;
  readonly months: readonly Month[];
  readonly value: Month;
  readonly onChange: (month: Month) => void;
};

/** A month among those that have something in them, latest first. */
export const MonthSelect = ({ label, months, value, onChange }: MonthSelectProps) => (
  <SelectField
    label={label}
    value={value}
    onChange={(chosen) => chosen !== null && onChange(asMonth(chosen))}
    choices={[...new Set([...months, value])]
      .sort()
      .reverse()
      .map((one) => ({ value: String(one), label: formatMonth(one) }))}
    clearable={false}
    w={180}
  />
);
