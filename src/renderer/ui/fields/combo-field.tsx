import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { matches, normalise, rank } from '../search';
import { type FieldProps, wrapperProps } from './field-props';
import { createValue, type Option, OptionList } from './option-list';

type ComboFieldProps = FieldProps<string> & {
  readonly options: readonly Option[];
  /** When given, a name that is not in the list can be created; answers the id of what was created. */
  readonly onCreate?: (name: string) => Promise<string>;
  /** False: there is always one; erasing what is typed gives it back. */
  readonly clearable?: boolean;
};

/** A list longer than this is not read: it is typed into. */
export const listedMax = 100;

/** Choix d'un élément par son nom: type to narrow, Enter to take; may offer to create what is missing. Gives the id. */
export const ComboField = ({ options, onCreate, clearable = true, ...props }: ComboFieldProps) => {
  const [query, setQuery] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const selected = options.find((option) => option.id === props.value);
  const typed = query ?? '';
  // Closed, there is nothing to choose among: a form has several such lists, of 500 people each.
  const found = (combobox.dropdownOpened ? options : [])
    .filter((option) => matches(typed, [option.label, option.secondary, ...(option.keywords ?? [])]))
    .map((option) => ({ option, rank: rank(typed, option.label) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
  const shown = found.slice(0, listedMax);
  const exact = options.some((option) => normalise(option.label) === normalise(typed));
  const createLabel =
    onCreate && typed.trim() !== '' && !exact ? t('fields.create', { name: typed.trim() }) : undefined;

  const submit = async (value: string) => {
    combobox.closeDropdown();
    setQuery(null);
    props.onChange(value === createValue && onCreate ? await onCreate(typed.trim()) : value);
  };
  const leave = () => {
    combobox.closeDropdown();
    if (clearable && query !== null && query.trim() === '') props.onChange(null);
    setQuery(null);
    props.onBlur?.();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <InputBase
          {...wrapperProps(props)}
          placeholder={props.placeholder ?? t('fields.choose')}
          value={query ?? selected?.label ?? ''}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          autoComplete="off"
        />
      </Combobox.Target>
      <OptionList options={shown} createLabel={createLabel} beyond={found.length - shown.length} />
    </Combobox>
  );
};
