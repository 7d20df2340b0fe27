import { PasswordInput, TextInput } from '@mantine/core';
import { type FieldProps, wrapperProps } from './field-props';
import { GrowingTextarea } from './growing-textarea';

const emptyToNull = (text: string): string | null => (text === '' ? null : text);

type TextFieldProps = FieldProps<string> & { readonly maxLength?: number; readonly type?: 'text' | 'email' | 'url' };

/** Texte court; an empty field is null. */
export const TextField = (props: TextFieldProps) => (
  <TextInput
    {...wrapperProps(props)}
    type={props.type ?? 'text'}
    value={props.value ?? ''}
    onChange={(event) => props.onChange(emptyToNull(event.currentTarget.value))}
    onBlur={() => props.onBlur?.()}
    autoComplete="off"
    {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
  />
);

/** Note libre, several lines. */
export const NoteField = (props: FieldProps<string> & { readonly rows?: number }) => (
  <GrowingTextarea
    {...wrapperProps(props)}
    value={props.value ?? ''}
    onChange={(event) => props.onChange(emptyToNull(event.currentTarget.value))}
    onBlur={() => props.onBlur?.()}
    rows={props.rows ?? 3}
    maxRows={12}
  />
);

/** Phrase de passe; never remembered by the browser. */
export const PassphraseField = (
  props: FieldProps<string> & { readonly isNew?: boolean; readonly toggleLabel: string },
) => (
  <PasswordInput
    {...wrapperProps(props)}
    value={props.value ?? ''}
    onChange={(event) => props.onChange(emptyToNull(event.currentTarget.value))}
    onBlur={() => props.onBlur?.()}
    autoComplete={props.isNew ? 'new-password' : 'off'}
    visibilityToggleButtonProps={{ 'aria-label': props.toggleLabel }}
  />
);
