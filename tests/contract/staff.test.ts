import { beforeEach, describe, expect, test } from 'vitest';
import { everyHost, hostOfEachTest } from '../support/host-of-each-test';

const nothing = { mapping: null, dateOrder: null, confirmations: [], teams: [] };

describe.each(Object.entries(everyHost))('staff lists through a %s', (_name, start) => {
  const host = hostOfEachTest(start);
  beforeEach(async () => {
    await host.api.library.create({ name: 'Client A', passphrase: null });
  });

  test('a file is looked at, imported with what was settled, and undone whole', async () => {
    const { api } = host;
    const file = new File([Buffer.from('Nom complet;Équipe\r\nÉlise Roth;R&D', 'latin1')], 'personnel.csv');
    const preview = await api.staff.preview({ file, choices: nothing });
    expect(preview.counts).toMatchObject({ create: 1, refused: 0 });
    expect(preview.newTeams).toEqual(['R&D']);
    const teams = [{ name: 'R&D', teamId: null }];
    const { result, operationId } = await api.staff.import({ file, choices: { ...nothing, teams } });
    expect(result).toMatchObject({ create: 1, newTeams: [] });
    expect(await api.company.people()).toMatchObject([{ name: 'Élise Roth', teamId: null, seats: 0 }]);
    expect((await api.activity.state()).undo?.label).toEqual({ code: 'people-imported', params: { count: 1 } });
    await api.activity.undo({ operationId });
    expect(await api.company.people()).toEqual([]);
  });

  test('two entries of one person become one', async () => {
    const { api } = host;
    const person = {
      teamId: null,
      managerId: null,
      arrivedOn: null,
      leftOn: null,
      kind: 'employee' as const,
      partTime: false,
      leaveFrom: null,
      leaveTo: null,
      note: null,
    };
    const first = await api.company.savePerson({ ...person, name: 'Élise Roth', email: null });
    const second = await api.company.savePerson({ ...person, name: 'ROTH Elise', email: 'elise@exemple.fr' });
    const [pair] = await api.staff.duplicates();
    expect(pair).toEqual({ ids: [first.result.id, second.result.id], by: 'name' });
    await api.staff.merge({ keepId: first.result.id, otherId: second.result.id });
    expect(await api.company.people()).toMatchObject([{ name: 'Élise Roth', email: 'elise@exemple.fr' }]);
    expect(await api.staff.duplicates()).toEqual([]);
  });
});
