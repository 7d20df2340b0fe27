import { Input, MultiSelect, Select, Switch } from '@mantine/core';
import type { YesNoUnknown } from '@shared/domain/subscription';
import { t } from '@shared/text/translate';
import { useId } from 'react';
import { ComboField, listedMax } from './combo-field';
import { type FieldProps, wrapperProps } from './field-props';
import { Segmented } from './segmented';

export type Choice<V extends string> = { readonly value: V; readonly label: string; readonly disabled?: boolean };

/** A short list is read at a glance; a longer one may be typed into. */
const searchableFrom = 8;

/** Choix parmi une liste: gives the value, never its label. `clearable: false`: there is always one. */
export const SelectField = <V extends string>({
  choices,
  clearable = true,
  ...props
}: FieldProps<V> & { readonly choices: readonly Choice<V>[]; readonly clearable?: boolean }) => {
  if (choices.length > listedMax)
    return (
      <ComboField
        {...props}
        options={choices.map(({ value, label }) => ({ id: value, label }))}
        onChange={(chosen) => props.onChange(choices.find(({ value }) => value === chosen)?.value ?? null)}
        clearable={clearable}
      />
    );
  return (
    <Select
      {...wrapperProps(props)}
      placeholder={props.placeholder ?? t('fields.choose')}
      data={choices.map((choice) => ({ ...choice }))}
      value={props.value}
      onChange={(chosen) => props.onChange(choices.find((choice) => choice.value === chosen)?.value ?? null)}
      onBlur={() => props.onBlur?.()}
      allowDeselect={clearable && !props.required}
      clearable={clearable && !props.required}
      clearButtonProps={{ 'aria-label': t('fields.clear') }}
      searchable={choices.length >= searchableFrom}
      nothingFoundMessage={t('fields.noChoice')}
      comboboxProps={{ shadow: 'md' }}
    />
  );
};

/** Plusieurs choix: the values in the order of the list; none is an empty list. */
export const MultiSelectField = <V extends string>({
  choices,
  ...props
}: Omit<FieldProps<readonly V[]>, 'value' | 'onChange'> & {
  readonly value: readonly V[] | null;
  readonly onChange: (value: V[]) => void;
  readonly choices: readonly Choice<V>[];
}) => (
  <MultiSelect
    {...wrapperProps<readonly V[]>({ ...props, onChange: () => undefined })}
    limit={listedMax}
    description={
      props.description ??
      (choices.length > listedMax ? t('fields.beyond', { count: choices.length - listedMax }) : undefined)
    }
    placeholder={props.value?.length ? '' : (props.placeholder ?? t('fields.choose'))}
    data={choices.map((choice) => ({ ...choice }))}
    value={[...(props.value ?? [])]}
    onChange={(chosen) =>
      props.onChange(choices.filter(({ value }) => chosen.includes(value)).map(({ value }) => value))
    }
    onBlur={() => props.onBlur?.()}
    clearButtonProps={{ 'aria-label': t('fields.clear') }}
    searchable
    selectFirstOptionOnChange
    clearable
    nothingFoundMessage={t('fields.noChoice')}
  />
);

/** Oui ou non, decided at once. For an answer that may be unknown, `YesNoUnknownField`. */
export const SwitchField = ({
  value,
  onChange,
  ...props
}: Omit<FieldProps<boolean>, 'value' | 'onChange'> & {
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
}) => (
  <Switch
    label={props.label}
    checked={value ?? false}
    onChange={(event) => onChange(event.currentTarget.checked)}
    onBlur={() => props.onBlur?.()}
    disabled={props.disabled ?? false}
    description={props.description}
    error={props.error ?? null}
    {...(props.name === undefined ? {} : { name: props.name })}
  />
);

/** A few choices shown side by side, one of them chosen. */
export const SegmentedField = <V extends string>({
  choices,
  ...props
}: FieldProps<V> & { readonly choices: readonly Choice<V>[] }) => {
  const id = useId();
  return (
    <Input.Wrapper
      label={<span id={`${id}-label`}>{props.label}</span>}
      labelElement="div"
      description={props.description}
      error={props.error ?? null}
      withAsterisk={props.required ?? false}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      {...(props.w === undefined ? {} : { w: props.w })}
    >
      <div style={{ marginTop: props.description === undefined ? 0 : 6 }}>
        <Segmented
          aria-labelledby={`${id}-label`}
          data={choices}
          value={props.value ?? ''}
          onChange={(chosen) => props.onChange(chosen)}
          disabled={props.disabled ?? false}
        />
      </div>
    </Input.Wrapper>
  );
};

/** Oui, non, je ne sais pas: not knowing is an answer, and not the same as no. */
export const YesNoUnknownField = (props: FieldProps<YesNoUnknown>) => (
  <SegmentedField
    {...props}
    choices={[
      { value: 'yes', label: t('common.yes') },
      { value: 'no', label: t('common.no') },
      { value: 'unknown', label: t('common.dontKnow') },
    ]}
  />
);
