import { TextInput, type TextInputProps } from '@mantine/core';
import { type TextKey, t } from '@shared/text/translate';
import { useEffect, useRef, useState } from 'react';
import { type FieldProps, wrapperProps } from './field-props';
import type { Typed } from './typing/typed';

export type TypedInputProps<V> = FieldProps<V> & {
  /** Reads what was typed; null when empty. */
  readonly parse: (text: string) => Typed<V>;
  /** Writes the value in the field. */
  readonly show: (value: V) => string;
} & Pick<
    TextInputProps,
    'rightSection' | 'rightSectionWidth' | 'rightSectionPointerEvents' | 'inputMode' | 'classNames'
  >;

/** French sentence of a refusal to read. */
export const typedProblem = <V,>(typed: Typed<V>): string | undefined =>
  typed.ok ? undefined : t(`fields.errors.${typed.code}` satisfies TextKey, typed.params ?? {});

/**
 * The one text input behind amounts, numbers, days: gives the value as soon as the text can be read, says why it
 * cannot once the field is left, and keeps the text as typed until then. While unreadable, the form cannot be sent.
 */
export const TypedInput = <V,>(props: TypedInputProps<V>) => {
  const {
    value,
    parse,
    show,
    onChange,
    onBlur,
    rightSection,
    rightSectionWidth,
    rightSectionPointerEvents,
    inputMode,
  } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const given = useRef(value);
  const problem = draft === null ? undefined : typedProblem(parse(draft));

  // A value that comes from elsewhere (form reset, prefill) replaces whatever was typed.
  useEffect(() => {
    if (value !== given.current) {
      given.current = value;
      setDraft(null);
    }
  }, [value]);
  useEffect(() => {
    input.current?.setCustomValidity(problem ?? '');
  }, [problem]);

  const type = (text: string) => {
    setDraft(text);
    const typed = parse(text);
    if (!typed.ok || typed.value === value) return;
    given.current = typed.value;
    onChange(typed.value);
  };
  const leave = () => {
    setFocused(false);
    if (problem === undefined) setDraft(null);
    onBlur?.();
  };

  return (
    <TextInput
      {...wrapperProps(props)}
      ref={input}
      value={draft ?? (value === null ? '' : show(value))}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={() => setFocused(true)}
      onBlur={leave}
      error={(focused ? undefined : problem) ?? props.error ?? null}
      autoComplete="off"
      {...(rightSection === undefined ? {} : { rightSection })}
      {...(rightSectionWidth === undefined ? {} : { rightSectionWidth })}
      {...(rightSectionPointerEvents === undefined ? {} : { rightSectionPointerEvents })}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(props.classNames === undefined ? {} : { classNames: props.classNames })}
    />
  );
};
