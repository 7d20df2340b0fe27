import type { Choice } from '@renderer/ui/fields';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { nameablePeople } from '@shared/domain/presence';

const byLabel = (a: Choice<string>, b: Choice<string>): number => a.label.localeCompare(b.label, 'fr');

/** Names by id as the choices of a list, in alphabetical order. */
export const choicesOf = (names: Readonly<Record<string, string>>): Choice<string>[] =>
  Object.entries(names)
    .map(([value, label]) => ({ value, label }))
    .sort(byLabel);

/** Who may see to a decision or an action: those who are not gone, and the one named already. */
export const ownerChoices = (people: readonly Person[], on: Day, named: string | null): Choice<string>[] =>
  nameablePeople(people, on, named)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort(byLabel);
