import type { Choice } from '@renderer/ui/fields';

/** Names by id as the choices of a list, in alphabetical order. */
export const choicesOf = (names: Readonly<Record<string, string>>): Choice<string>[] =>
  Object.entries(names)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
