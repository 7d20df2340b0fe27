import { Group, Text } from '@mantine/core';
import { DecimalField, MoneyField } from '@renderer/ui/fields';
import type { Interval } from '@shared/domain/interval';
import { type Cents, cents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { type ReactNode, useId, useState } from 'react';

type Props = {
  readonly label: string;
  /** Default, source and bounds of the value. */
  readonly hint: ReactNode;
  readonly unit: 'euros' | 'hours';
  /** Null: not estimated, and then not counted. */
  readonly value: Interval | null;
  readonly onChange: (value: Interval | null) => void;
  /** False: the range cannot be left empty. */
  readonly clearable?: boolean;
  readonly max?: number;
};

const asCents = (value: number | null): Cents | null => (value === null ? null : cents(value));

/** A value known between two bounds: one bound typed alone stands for both. */
export const RangeFields = ({ label, hint, unit, value, onChange, clearable = true, max = 1_000 }: Props) => {
  const [low, setLow] = useState(value?.low ?? null);
  const [high, setHigh] = useState(value?.high ?? null);
  const id = useId();
  const crossed = low !== null && high !== null && low > high;
  const give = (least: number | null, most: number | null) => {
    setLow(least);
    setHigh(most);
    const [from, to] = [least ?? most, most ?? least];
    if (from === null || to === null) {
      if (clearable) onChange(null);
    } else if (from <= to) onChange({ low: from, central: (from + to) / 2, high: to });
  };
  const bounds = [
    { name: t('consolidationScreens.scenarios.low'), bound: low, set: (next: number | null) => give(next, high) },
    { name: t('consolidationScreens.scenarios.high'), bound: high, set: (next: number | null) => give(low, next) },
  ];
  return (
    <fieldset aria-describedby={id} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Text component="legend" size="sm" fw={600} p={0}>
        {label}
      </Text>
      <Text id={id} size="xs" c="dimmed" mb={4}>
        {hint}
      </Text>
      <Group gap="sm" wrap="nowrap">
        {bounds.map(({ name, bound, set }) =>
          unit === 'euros' ? (
            <MoneyField key={name} label={name} value={asCents(bound)} onChange={set} w={170} />
          ) : (
            <DecimalField key={name} label={name} unit="h" limits={{ max }} value={bound} onChange={set} w={170} />
          ),
        )}
      </Group>
      {crossed ? (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {t('consolidationScreens.scenarios.lowAbove')}
        </Text>
      ) : null}
    </fieldset>
  );
};
