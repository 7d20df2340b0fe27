import { Group } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, TextField } from '@renderer/ui/fields';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { instantOf, localOf, nowInstant, readHour } from './instant';

type InstantFieldProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
  /** False: there is always one. */
  readonly clearable?: boolean;
  readonly description?: string;
};

/** A day and an hour on the person's own clock, kept as an instant. */
export const InstantField = ({ label, value, onChange, clearable = true, description }: InstantFieldProps) => {
  const local = value === null ? null : localOf(value);
  const [typed, setTyped] = useState<string | null>(null);
  const hour = typed ?? local?.hour ?? '';
  const wrong = typed !== null && readHour(typed) === null;
  return (
    <Group align="flex-start" gap="sm" wrap="nowrap">
      <DayField
        label={label}
        value={local?.day ?? null}
        max={today()}
        onChange={(on) => {
          if (on === null) {
            if (clearable) onChange(null);
          } else onChange(instantOf(on, local?.hour ?? localOf(nowInstant()).hour));
        }}
        w={170}
      />
      <TextField
        label={t('incidents.fields.knownHour')}
        description={description}
        value={hour === '' ? null : hour}
        disabled={local === null}
        error={wrong ? t('incidents.fields.invalidHour') : undefined}
        onChange={(text) => {
          setTyped(text ?? '');
          const read = readHour(text ?? '');
          if (read !== null && local !== null) onChange(instantOf(local.day, read));
        }}
        onBlur={() => setTyped((was) => (was !== null && readHour(was) === null ? was : null))}
      />
    </Group>
  );
};
