import type { WritableDb } from '@main/db/dossier-db';
import { people, teams } from '@main/db/repositories';
import type { StaffChoices } from '@shared/contract/staff';
import { emptyPerson, type Person } from '@shared/domain/company';
import { comparableName } from '@shared/domain/person-name';
import type { StaffPlanEntry } from '@shared/domain/staff';
import { teamAnswer } from './import-plan';

/** Creates the teams that are to be; gives the team of a new name, null when it is to be left out. */
const makeTeams = (
  db: WritableDb,
  newTeams: readonly string[],
  choices: StaffChoices,
  newId: () => string,
): { readonly teamOf: (name: string) => string | null; readonly created: string[] } => {
  const byName = new Map<string, string | null>();
  const created: string[] = [];
  for (const name of newTeams) {
    const answer = teamAnswer(choices, name);
    if (answer === undefined) {
      const team = teams.save(db, { id: newId(), name, headcount: null, hourlyCostCents: null, archived: false });
      created.push(team.name);
      byName.set(comparableName(name), team.id);
    } else byName.set(comparableName(name), answer);
  }
  return { teamOf: (name) => byName.get(comparableName(name)) ?? null, created };
};

/** The person as the line makes them. What the line does not say stays as it was. */
const completed = (before: Person, entry: StaffPlanEntry, teamId: string | null): Person => {
  const { row } = entry;
  // « DUPONT Jean » read for « Jean Dupont » is no change of name.
  const renamed = entry.action === 'create' || entry.changes.some((change) => change.field === 'name');
  return {
    ...before,
    name: (renamed ? row.name : null) ?? before.name,
    email: row.email ?? before.email,
    teamId: teamId ?? before.teamId,
    managerId: entry.managerId ?? before.managerId,
    arrivedOn: row.arrivedOn ?? before.arrivedOn,
    leftOn: row.leftOn ?? before.leftOn,
    kind: row.kind ?? before.kind,
    partTime: row.partTime ?? before.partTime,
    leaveFrom: row.leaveFrom ?? before.leaveFrom,
    leaveTo: row.leaveTo ?? before.leaveTo,
  };
};

/**
 * Writes a plan: new teams, then people, then the managers whom only the file names. Lines to confirm and refused ones
 * are left out. Returns the names of the teams created.
 */
export const applyPlan = (
  db: WritableDb,
  plan: readonly StaffPlanEntry[],
  newTeams: readonly string[],
  choices: StaffChoices,
  newId: () => string,
): { readonly teamsCreated: string[] } => {
  const { teamOf, created } = makeTeams(db, newTeams, choices, newId);
  const known = new Map(people.list(db).map((person) => [person.id, person]));
  const saved = new Map<number, Person>();
  const written = plan.filter(({ action }) => action === 'create' || action === 'update');
  for (const entry of plan) {
    const person = entry.personId === null ? undefined : known.get(entry.personId);
    if (entry.action === 'unchanged' && person) saved.set(entry.line, person);
  }
  for (const entry of written) {
    const before = (entry.personId === null ? undefined : known.get(entry.personId)) ?? { ...emptyPerson, id: newId() };
    const teamId = entry.newTeam === null ? entry.teamId : teamOf(entry.newTeam);
    saved.set(entry.line, people.save(db, completed(before, entry, teamId)));
  }
  for (const { line, managerLine } of written) {
    const person = saved.get(line);
    const manager = managerLine === null ? undefined : saved.get(managerLine);
    if (person && manager && manager.id !== person.id) people.save(db, { ...person, managerId: manager.id });
  }
  return { teamsCreated: created };
};
