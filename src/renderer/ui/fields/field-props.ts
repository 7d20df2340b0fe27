import type { ReactNode } from 'react';

/** What every field takes: a domain value, null when nothing is known. */
export type FieldProps<V> = {
  readonly label: string;
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  readonly description?: ReactNode;
  /** French sentence; `Form` gives it. */
  readonly error?: string | undefined;
  /** Marks the label; whether it may be empty is decided by the schema. */
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Label read aloud but not shown: where a column or a sentence already says it. */
  readonly hideLabel?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly w?: number | string | undefined;
};

/** The part of the props that Mantine inputs take as they are; label, description and error ids are wired there. */
export const wrapperProps = <V>(props: FieldProps<V>) => ({
  ...(props.hideLabel ? { 'aria-label': props.label } : { label: props.label }),
  ...(props.description === undefined ? {} : { description: props.description }),
  ...(props.name === undefined ? {} : { name: props.name }),
  ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
  ...(props.w === undefined ? {} : { w: props.w }),
  ...(props.autoFocus ? { 'data-autofocus': true, autoFocus: true } : {}),
  ...(props.required ? { 'aria-required': true } : {}),
  error: props.error ?? null,
  withAsterisk: props.required ?? false,
  disabled: props.disabled ?? false,
});
