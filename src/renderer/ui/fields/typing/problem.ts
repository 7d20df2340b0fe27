import { type TextKey, t } from '@shared/text/translate';
import type { Typed } from './typed';

/** French sentence of a refusal to read; undefined when the text was read. */
export const typedProblem = <V>(typed: Typed<V>): string | undefined =>
  typed.ok ? undefined : t(`fields.errors.${typed.code}` satisfies TextKey, typed.params ?? {});
