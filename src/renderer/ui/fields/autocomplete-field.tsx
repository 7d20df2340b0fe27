import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { type FieldProps, wrapperProps } from './field-props';
import { type Option, OptionList } from './option-list';

type AutocompleteFieldProps<O extends Option> = FieldProps<string> & {
  /** Proposals for a text, local or fetched; the signal tells a fetch that the text has changed. */
  readonly search: (query: string, signal: AbortSignal) => readonly O[] | Promise<readonly O[]>;
  /** A proposal was taken: prefill what depends on it. `onChange` has already received its label. */
  readonly onPick: (option: O) => void;
  /** Proposals are asked for from this many letters. */
  readonly from?: number;
};

type Found<O> = { readonly options: readonly O[]; readonly searching: boolean };

/** Runs the search for the text, forgets answers that come too late. Memoise `search` when it fetches. */
const useProposals = <O extends Option>(
  query: string,
  active: boolean,
  search: AutocompleteFieldProps<O>['search'],
): Found<O> => {
  const [found, setFound] = useState<Found<O>>({ options: [], searching: false });
  useEffect(() => {
    if (!active) {
      setFound({ options: [], searching: false });
      return;
    }
    const controller = new AbortController();
    const answer = search(query, controller.signal);
    if (!(answer instanceof Promise)) {
      setFound({ options: answer, searching: false });
      return;
    }
    setFound((previous) => ({ ...previous, searching: true }));
    answer.then(
      (options) => !controller.signal.aborted && setFound({ options, searching: false }),
      () => !controller.signal.aborted && setFound({ options: [], searching: false }),
    );
    return () => controller.abort();
  }, [query, active, search]);
  return found;
};

/** Texte libre avec propositions: « cha » → « ChatGPT Business ». What is typed stays valid without any proposal. */
export const AutocompleteField = <O extends Option>({
  search,
  onPick,
  from = 1,
  ...props
}: AutocompleteFieldProps<O>) => {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = props.value ?? '';
  const active = combobox.dropdownOpened && typed.trim().length >= from;
  const { options, searching } = useProposals(typed.trim(), active, search);

  const submit = (id: string) => {
    const option = options.find((one) => one.id === id);
    combobox.closeDropdown();
    if (!option) return;
    props.onChange(option.label);
    onPick(option);
  };

  // The first proposal is chosen as soon as the list is drawn, so that Enter takes it.
  useEffect(() => {
    if (options.length === 0) return;
    const frame = requestAnimationFrame(() => combobox.selectFirstOption());
    return () => cancelAnimationFrame(frame);
  }, [options, combobox.selectFirstOption]);
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = options;
    if (event.key !== 'Enter' || !combobox.dropdownOpened || !first || combobox.getSelectedOptionIndex() >= 0) return;
    event.preventDefault();
    submit(first.id);
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          {...wrapperProps(props)}
          value={typed}
          onChange={(event) => {
            props.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            props.onBlur?.();
          }}
          onKeyDown={onKeyDown}
          rightSection={searching ? <Loader size={16} /> : null}
          autoComplete="off"
        />
      </Combobox.Target>
      {active && (options.length > 0 || searching) ? <OptionList options={options} searching={searching} /> : null}
    </Combobox>
  );
};
