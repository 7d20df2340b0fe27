import { newTeamsOf, planStaffImport } from '@main/engine/staff';
import type { StaffChoices, StaffCounts, StaffDeparture } from '@shared/contract/staff';
import type { Person, Team } from '@shared/domain/company';
import { comparableName } from '@shared/domain/person-name';
import type { Seat } from '@shared/domain/seat';
import type { StaffPlanEntry, StaffRow } from '@shared/domain/staff';
import type { Subscription } from '@shared/domain/subscription';

/** What the dossier holds, as far as a staff list is concerned. */
export type StaffContext = {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly seats: readonly Seat[];
  readonly subscriptions: readonly Subscription[];
};

/** A person may be named by one line only: a second line for the same one is refused, whatever was confirmed. */
const oncePerPerson = (plan: readonly StaffPlanEntry[]): StaffPlanEntry[] => {
  const taken = new Map<string, number>();
  return plan.map((entry) => {
    const first = entry.personId === null ? undefined : taken.get(entry.personId);
    if (entry.personId !== null && first === undefined) taken.set(entry.personId, entry.line);
    if (first === undefined) return entry;
    const taken_ = { code: 'person-taken', params: { first } };
    return { ...entry, action: 'refused', personId: null, newDeparture: false, remarks: [...entry.remarks, taken_] };
  });
};

/** What the person said of a new team: the existing one it is, null for none; undefined when it is to be created. */
export const teamAnswer = (choices: StaffChoices, name: string): string | null | undefined =>
  choices.teams.find((choice) => comparableName(choice.name) === comparableName(name))?.teamId;

/** The plan with the choices applied. */
export const settledPlan = (
  rows: readonly StaffRow[],
  context: StaffContext,
  choices: StaffChoices,
): { readonly plan: StaffPlanEntry[]; readonly newTeams: string[] } => {
  const confirmed = new Map(choices.confirmations.map(({ line, personId }) => [line, personId]));
  const plan = oncePerPerson(planStaffImport(rows, context.people, context.teams, confirmed));
  const written = plan.filter(({ action }) => action !== 'refused' && action !== 'to-confirm');
  return { plan, newTeams: newTeamsOf(written) };
};

export const countsOf = (plan: readonly StaffPlanEntry[], refusedLines: number): StaffCounts => {
  const count = (action: StaffPlanEntry['action']) => plan.filter((entry) => entry.action === action).length;
  return {
    create: count('create'),
    update: count('update'),
    unchanged: count('unchanged'),
    toConfirm: count('to-confirm'),
    refused: count('refused') + refusedLines,
  };
};

/** People who leave and whom the dossier believed present, with the seats they still hold. */
export const departuresOf = (plan: readonly StaffPlanEntry[], context: StaffContext): StaffDeparture[] => {
  const names = new Map(context.subscriptions.map((subscription) => [subscription.id, subscription.name]));
  const people = new Map(context.people.map((person) => [person.id, person.name]));
  return plan.flatMap((entry): StaffDeparture[] => {
    const { row, personId, line } = entry;
    if (!entry.newDeparture || entry.action === 'refused' || row.leftOn === null) return [];
    const held = context.seats.filter(
      (seat) => personId !== null && seat.personId === personId && seat.releasedOn === null && seat.state !== 'deleted',
    );
    return [
      {
        line,
        personId,
        name: row.name ?? (personId === null ? undefined : people.get(personId)) ?? row.email ?? '',
        leftOn: row.leftOn,
        seats: held.map((seat) => ({ seatId: seat.id, subscription: names.get(seat.subscriptionId) ?? '' })),
      },
    ];
  });
};
