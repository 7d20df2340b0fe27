import type { TextParams } from '@shared/text/translate';

/** Why a typed text is refused: the sentence is `fields.errors.<code>`. */
export type FieldErrorCode =
  | 'invalid'
  | 'required'
  | 'invalid-number'
  | 'ambiguous-number'
  | 'too-many-decimals'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'invalid-day'
  | 'no-such-day'
  | 'too-early'
  | 'too-late'
  | 'invalid-month';

/** A typed text read as a domain value; an empty text is null (unknown), never zero. */
export type Typed<V> =
  | { readonly ok: true; readonly value: V | null }
  | { readonly ok: false; readonly code: FieldErrorCode; readonly params?: TextParams };

export const read = <V>(value: V | null): Typed<V> => ({ ok: true, value });
export const refused = (
  code: FieldErrorCode,
  params?: TextParams,
): { ok: false; code: FieldErrorCode; params?: TextParams } =>
  params ? { ok: false, code, params } : { ok: false, code };
