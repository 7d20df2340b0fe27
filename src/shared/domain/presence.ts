import type { Person } from './company';
import type { Day } from './day';

/** Gone (parti): the last day (`leftOn`) is before `on`. On the last day itself the person still works and the seat still serves. */
export const hasLeft = (person: Pick<Person, 'leftOn'>, on: Day): boolean =>
  person.leftOn !== null && person.leftOn < on;

/** Come (arrivé): the first day is `on` or before it, or nobody said which it was. */
export const hasArrived = (person: Pick<Person, 'arrivedOn'>, on: Day): boolean =>
  person.arrivedOn === null || person.arrivedOn <= on;

/** In the company that day (présent dans l’entreprise): come and not gone, whatever the kind of person, on leave or not. */
export const isPresent = (person: Pick<Person, 'arrivedOn' | 'leftOn'>, on: Day): boolean =>
  hasArrived(person, on) && !hasLeft(person, on);

/**
 * Of the staff that day (dans l’effectif): an employee who is in the company. Every headcount counted from the people of
 * a dossier counts these, so that two screens never give two numbers.
 */
export const isStaff = (person: Pick<Person, 'kind' | 'arrivedOn' | 'leftOn'>, on: Day): boolean =>
  person.kind === 'employee' && isPresent(person, on);

/** People among whom one is named (responsable d’un abonnement, d’une décision): those not gone, and the one named already. */
export const nameablePeople = <P extends Pick<Person, 'id' | 'leftOn'>>(
  people: readonly P[],
  on: Day,
  named: string | null,
): P[] => people.filter((person) => person.id === named || !hasLeft(person, on));
