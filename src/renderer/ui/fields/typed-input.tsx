import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type FieldProps, wrapperProps } from './field-props';
import { typedProblem } from './typing/problem';
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

/**
 * The one text input behind amounts, numbers, days: gives the value as soon as the text can be read, says why it
 * cannot once the field has been left (then for as long as it lasts), and keeps the text as typed until then. While unreadable, the form cannot be sent.
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
  const [left, setLeft] = useState(false);
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
    if (!typed.ok) return;
    setLeft(false);
    if (typed.value === value) return;
    given.current = typed.value;
    onChange(typed.value);
  };
  const leave = () => {
    setLeft(problem !== undefined);
    if (problem === undefined) setDraft(null);
    onBlur?.();
  };

  return (
    <TextInput
      {...wrapperProps(props)}
      ref={input}
      value={draft ?? (value === null ? '' : show(value))}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      error={(left ? problem : undefined) ?? props.error ?? null}
      autoComplete="off"
      {...(rightSection === undefined ? {} : { rightSection })}
      {...(rightSectionWidth === undefined ? {} : { rightSectionWidth })}
      {...(rightSectionPointerEvents === undefined ? {} : { rightSectionPointerEvents })}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(props.classNames === undefined ? {} : { classNames: props.classNames })}
    />
  );
};
