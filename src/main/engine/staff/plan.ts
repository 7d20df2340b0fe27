import type { Person, Team } from '@shared/domain/company';
import type { Coded } from '@shared/domain/figure';
import { comparableName } from '@shared/domain/person-name';
import type { StaffChange, StaffPlanEntry, StaffRow } from '@shared/domain/staff';
import { type PersonFinder, personFinder, teamFinder } from './matching';

/** The user's answer for a line whose name alone fits someone: that person, or null for somebody else. */
export type StaffConfirmations = ReadonlyMap<number, string | null>;

const remark = (code: string, params: Coded['params'] = {}): Coded => ({ code, params });

/** « DUPONT Jean » for « Jean Dupont » is no change; an accent that was missing is one. */
const sameWords = (a: string, b: string): boolean => {
  const words = (text: string) => text.toLowerCase().split(/\s+/).sort().join(' ');
  return words(a) === words(b);
};

/** Values of the row that differ from the person's. What the file does not say changes nothing. */
const changesOf = (row: StaffRow, person: Person, teamName: string | null, managerId: string | null): StaffChange[] => {
  const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['name', person.name, row.name],
    ['email', person.email, row.email],
    ['team', teamName, row.team],
    ['managerId', person.managerId, managerId],
    ['arrivedOn', person.arrivedOn, row.arrivedOn],
    ['leftOn', person.leftOn, row.leftOn],
    ['kind', person.kind, row.kind],
    ['partTime', person.partTime, row.partTime],
    ['leaveFrom', person.leaveFrom, row.leaveFrom],
    ['leaveTo', person.leaveTo, row.leaveTo],
  ];
  return pairs.flatMap(([field, before, after]) => {
    const [from, to] = [text(before), text(after)];
    if (to === null || to === from) return [];
    if (field === 'team' && from !== null && comparableName(from) === comparableName(to)) return [];
    if (field === 'name' && from !== null && sameWords(from, to)) return [];
    return [{ field, from, to }];
  });
};

type Manager = { readonly id: string | null; readonly line: number | null; readonly remarks: readonly Coded[] };

/** Lines of the file by what a manager may be called: an address, or a name. The first line wins. */
const fileLines = (rows: readonly StaffRow[]) => {
  const byName = new Map<string, StaffRow>();
  const byEmail = new Map<string, StaffRow>();
  for (const row of rows) {
    const name = row.name === null ? '' : comparableName(row.name);
    if (name !== '' && !byName.has(name)) byName.set(name, row);
    if (row.email !== null && !byEmail.has(row.email)) byEmail.set(row.email, row);
  }
  return (text: string): StaffRow | undefined => byEmail.get(text.toLowerCase()) ?? byName.get(comparableName(text));
};

const managerOf = (row: StaffRow, findLine: ReturnType<typeof fileLines>, finder: PersonFinder): Manager => {
  const text = row.manager;
  if (text === null) return { id: null, line: null, remarks: [] };
  const known = text.includes('@') ? finder.byEmail(text) : finder.byName(text);
  const [only] = known;
  if (only && known.length === 1) return { id: only.id, line: null, remarks: [] };
  if (known.length > 1) return { id: null, line: null, remarks: [remark('manager-ambiguous', { value: text })] };
  const first = findLine(text);
  if (!first) return { id: null, line: null, remarks: [remark('manager-unknown', { value: text })] };
  if (first.line === row.line) return { id: null, line: null, remarks: [remark('manager-is-self')] };
  return { id: null, line: first.line, remarks: [] };
};

/** Plans one import: what each line would create or change, what has to be confirmed. Nothing is written. */
export const planStaffImport = (
  rows: readonly StaffRow[],
  people: readonly Person[],
  teams: readonly Team[],
  confirmed: StaffConfirmations = new Map(),
): StaffPlanEntry[] => {
  const finder = personFinder(people);
  const findLine = fileLines(rows);
  const findTeam = teamFinder(teams);
  const byId = new Map(people.map((person) => [person.id, person]));
  const teamNames = new Map(teams.map((team) => [team.id, team.name]));
  const target = (row: StaffRow): { person: Person | null; candidates: string[]; asked: boolean } => {
    const match = finder.match(row);
    if (match.kind === 'same') return { person: match.person, candidates: [], asked: false };
    if (match.kind === 'none') return { person: null, candidates: [], asked: false };
    const answer = confirmed.get(row.line);
    const chosen = answer ? (byId.get(answer) ?? null) : null;
    const asked = answer === undefined || (answer !== null && chosen === null);
    return { person: chosen, candidates: match.candidates.map((person) => person.id), asked };
  };
  return rows.map((row): StaffPlanEntry => {
    const { person, candidates, asked } = target(row);
    const team = row.team === null ? null : findTeam(row.team);
    const manager = managerOf(row, findLine, finder);
    const teamName = person?.teamId ? (teamNames.get(person.teamId) ?? null) : null;
    const changes = person ? changesOf(row, person, teamName, manager.id) : [];
    const nameless = !person && row.name === null;
    const settled = person ? (changes.length > 0 || manager.line !== null ? 'update' : 'unchanged') : 'create';
    return {
      line: row.line,
      row,
      action: asked ? 'to-confirm' : nameless ? 'refused' : settled,
      personId: asked ? null : (person?.id ?? null),
      candidates,
      changes,
      teamId: team?.id ?? null,
      newTeam: row.team !== null && team === null ? row.team : null,
      managerId: manager.id,
      managerLine: manager.line,
      newDeparture: row.leftOn !== null && !asked && (person?.leftOn ?? null) !== row.leftOn,
      remarks: nameless && !asked ? [...manager.remarks, remark('name-missing')] : [...manager.remarks],
    };
  });
};

/** Teams that the plan would create, each once (« R&D » and « r&d » are one). */
export const newTeamsOf = (plan: readonly StaffPlanEntry[]): string[] => {
  const named = new Map<string, string>();
  for (const { newTeam } of plan) {
    const key = newTeam === null ? '' : comparableName(newTeam);
    if (newTeam !== null && !named.has(key)) named.set(key, newTeam);
  }
  return [...named.values()];
};
