import { findDuplicates, mergedPerson, newTeamsOf, planStaffImport } from '@main/engine/staff';
import type { Team } from '@shared/domain/company';
import { day } from '@shared/domain/day';
import type { StaffRow } from '@shared/domain/staff';
import { describe, expect, it } from 'vitest';
import { person } from '../seats/builders';

const row = (part: Partial<StaffRow> = {}): StaffRow => ({
  line: 2,
  name: 'Nadia Benali',
  email: 'nadia.benali@atelier.example',
  team: null,
  manager: null,
  arrivedOn: null,
  leftOn: null,
  kind: null,
  partTime: null,
  leaveFrom: null,
  leaveTo: null,
  ...part,
});
const team: Team = { id: 't1', name: 'Finance', headcount: null, hourlyCostCents: null, archived: false };
const nadia = person();
const plan = (rows: StaffRow[], confirmed?: Map<number, string | null>) =>
  planStaffImport(rows, [nadia], [team], confirmed);

describe('matching', () => {
  it('knows a person by the address, whatever the name says', () => {
    const [entry] = plan([row({ name: 'Nadia Martin', team: 'finance' })]);
    expect(entry).toMatchObject({ action: 'update', personId: 'p1', teamId: 't1', newTeam: null });
    expect(entry?.changes).toEqual([{ field: 'name', from: 'Nadia Benali', to: 'Nadia Martin' }]);
  });
  it('asks before it believes a name', () => {
    const lines = [row({ email: null, name: 'BENALI Nadia', leftOn: day('2026-08-31') })];
    expect(plan(lines)[0]).toMatchObject({
      action: 'to-confirm',
      personId: null,
      candidates: ['p1'],
      newDeparture: false,
    });
    expect(plan(lines, new Map([[2, 'p1']]))[0]).toMatchObject({
      action: 'update',
      personId: 'p1',
      newDeparture: true,
    });
    expect(plan(lines, new Map([[2, null]]))[0]).toMatchObject({ action: 'create', personId: null });
  });
  it('asks too when only the address looks like a name', () => {
    expect(plan([row({ email: 'nadia.benali@autre.example', name: null })])[0]).toMatchObject({ action: 'to-confirm' });
  });
  it('changes nothing for what the file does not say', () => {
    expect(plan([row({ name: 'BENALI Nadia' })])[0]).toMatchObject({ action: 'unchanged', changes: [] });
  });
  it('creates the rest, and each new team once', () => {
    const entries = plan([
      row({ line: 2, name: 'Anne Roth', email: null, team: 'R&D' }),
      row({ line: 3, name: 'Paul Ott', email: null, team: 'r & d' }),
    ]);
    expect(entries.map((entry) => entry.action)).toEqual(['create', 'create']);
    expect(newTeamsOf(entries)).toEqual(['R&D']);
  });
  it('refuses to create someone without a name', () => {
    expect(plan([row({ name: null, email: 'x@y.example' })])[0]).toMatchObject({
      action: 'refused',
      remarks: [{ code: 'name-missing' }],
    });
  });
  it('does not announce a departure twice', () => {
    const gone = person({ leftOn: day('2026-08-31') });
    const [entry] = planStaffImport([row({ leftOn: day('2026-08-31') })], [gone], [team]);
    expect(entry).toMatchObject({ action: 'unchanged', newDeparture: false });
  });
});

describe('managers', () => {
  it('are found in the dossier, then in the file', () => {
    const entries = plan([
      row({ line: 2, name: 'Anne Roth', email: 'anne@x.example', manager: 'Benali Nadia' }),
      row({ line: 3, name: 'Paul Ott', email: null, manager: 'ANNE@x.example' }),
      row({ line: 4, name: 'Yann Kern', email: null, manager: 'Personne' }),
      row({ line: 5, name: 'Hugo Martin', email: null, manager: 'Hugo Martin' }),
    ]);
    expect(entries.map((entry) => [entry.managerId, entry.managerLine, entry.remarks[0]?.code ?? null])).toEqual([
      ['p1', null, null],
      [null, 2, null],
      [null, null, 'manager-unknown'],
      [null, null, 'manager-is-self'],
    ]);
  });
});

describe('duplicates of the dossier', () => {
  it('are found by address and by name, each pair once', () => {
    const people = [
      nadia,
      person({ id: 'p2', name: 'N. Benali' }),
      person({ id: 'p3', name: 'BENALI Nadia', email: null }),
      person({ id: 'p4', name: 'Anne Roth', email: null }),
    ];
    expect(findDuplicates(people)).toEqual([
      { ids: ['p1', 'p2'], by: 'email' },
      { ids: ['p1', 'p3'], by: 'name' },
    ]);
  });
  it('are merged without losing what one of them knew', () => {
    const kept = person({ email: null, arrivedOn: day('2024-05-01') });
    const other = person({ id: 'p2', managerId: 'p9', arrivedOn: day('2024-01-08'), leftOn: day('2026-08-31') });
    expect(mergedPerson(kept, other)).toMatchObject({
      id: 'p1',
      email: 'nadia.benali@atelier.example',
      managerId: 'p9',
      arrivedOn: '2024-01-08',
      leftOn: '2026-08-31',
    });
  });
  it('do not make someone hired again leave', () => {
    const kept = person({ arrivedOn: day('2025-01-06') });
    expect(mergedPerson(kept, person({ id: 'p2', leftOn: day('2023-06-30') })).leftOn).toBeNull();
  });
  it('never make a person their own manager', () => {
    expect(mergedPerson(person({ managerId: 'p2' }), person({ id: 'p2', managerId: 'p1' })).managerId).toBeNull();
  });
});
