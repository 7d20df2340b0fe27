import { proposeStaffMapping, readStaff, type StaffChoices } from '@main/importers/staff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, choices: StaffChoices = {}) => {
  const reading = readStaff(typeof text === 'string' ? bytes(text) : text, 'rh.csv', choices);
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
};
const reasons = (list: readonly { line: number; reason: { code: string } }[]) =>
  list.map(({ line, reason }) => [line, reason.code]);

const header = 'Nom;Prénom;Courriel;Service;Responsable;Date d’entrée;Date de sortie;Temps partiel';

describe('columns of a staff list', () => {
  it('are proposed from French and English headers', () => {
    expect(proposeStaffMapping(header.split(';'))).toEqual({
      lastName: 'Nom',
      firstName: 'Prénom',
      email: 'Courriel',
      team: 'Service',
      manager: 'Responsable',
      arrivedOn: 'Date d’entrée',
      leftOn: 'Date de sortie',
      partTime: 'Temps partiel',
    });
    expect(proposeStaffMapping(['Name', 'E-mail', 'Department', 'Hire date', 'End date'])).toEqual({
      name: 'Name',
      email: 'E-mail',
      team: 'Department',
      arrivedOn: 'Hire date',
      leftOn: 'End date',
    });
    expect(proposeStaffMapping(['Nom', 'Équipe'])).toEqual({ name: 'Nom', team: 'Équipe' });
    expect(proposeStaffMapping(['Département', 'Départ'])).toEqual({ team: 'Département', leftOn: 'Départ' });
  });
});

describe('lines of a staff list', () => {
  it('are read whatever the encoding', () => {
    const text = `${header}\r\nWeber;Émilie;Emilie.WEBER@x.example;Finance;Marc Klein;08/01/2024;31/08/2026;80 %\r\n`;
    const latin = Uint8Array.from(text.replace('’', "'"), (char) => char.charCodeAt(0));
    for (const source of [text, latin])
      expect(read(source).rows).toEqual([
        {
          line: 2,
          name: 'Émilie Weber',
          email: 'emilie.weber@x.example',
          team: 'Finance',
          manager: 'Marc Klein',
          arrivedOn: '2024-01-08',
          leftOn: '2026-08-31',
          kind: null,
          partTime: true,
          leaveFrom: null,
          leaveTo: null,
        },
      ]);
  });
  it('are refused with their number and reason', () => {
    const lines = [
      ';;;;;;;',
      ';;;Finance;;;;',
      'Weber;Anne;anne@@x;;;;;',
      'Weber;Anne;;;;hier;;',
      'Weber;Anne;;;;08/01/2024;07/01/2024;',
      'Weber;Anne;;;;;31/12/2010;',
      '=cmd|x;;;;;;;',
      'Weber;Anne;;;;;;;surplus',
      'Klein;Marc;m@x.example;;;25/01/2024;;',
      'Klein;Marc;M@x.example;;;25/01/2024;;',
      'Klein;Marcel;m@x.example;;;;;',
    ];
    const result = read(`${header}\n${lines.join('\n')}\n`);
    expect(reasons(result.refused)).toEqual([
      [3, 'person-missing'],
      [4, 'email-invalid'],
      [5, 'date-unreadable'],
      [6, 'left-before-arrival'],
      [7, 'date-out-of-range'],
      [8, 'formula'],
      [9, 'too-many-cells'],
      [12, 'duplicate-email'],
    ]);
    expect(reasons(result.ignored)).toEqual([[11, 'same-line']]);
    expect(result.rows.map((row) => row.line)).toEqual([10]);
    // 11 lines, of which one is empty
    expect(result.total).toBe(10);
  });
  it('says when two lines bear the same name', () => {
    expect(reasons(read('Nom;Équipe\nMarc Klein;A\nKLEIN Marc;B\n').remarks)).toEqual([[3, 'same-name']]);
  });
  it('keeps an arrival before 2015 out of the dossier, and says so', () => {
    const result = read('Nom;Arrivée\nMarc Klein;2009-03-02\n');
    expect([result.rows[0]?.arrivedOn, reasons(result.remarks)]).toEqual([null, [[2, 'arrival-before-2015']]]);
  });
  it('asks for the order of dates that nothing settles, and reads nothing before the answer', () => {
    const text = 'Nom;Arrivée\nMarc Klein;03/04/2024\n';
    expect(read(text)).toMatchObject({ rows: [], dateOrderQuestion: { samples: ['03/04/2024'] } });
    expect(read(text, { dateOrder: 'dmy' }).rows[0]?.arrivedOn).toBe('2024-04-03');
    expect(read(text, { dateOrder: 'mdy' }).rows[0]?.arrivedOn).toBe('2024-03-04');
  });
  it('takes a column of e-mail addresses for what it holds, whatever its name', () => {
    const text = 'Nom;Adresse;Ville\nMarc Klein;Marc@x.example;Rennes\nÉva Roux;;Brest\n';
    expect(read(text).mapping).toEqual({ name: 'Nom', email: 'Adresse' });
    expect(read(text).rows.map(({ email }) => email)).toEqual(['marc@x.example', null]);
    // A street is no e-mail address: the column stays unread.
    expect(read('Nom;Adresse\nMarc Klein;12 rue du Port\n').mapping).toEqual({ name: 'Nom' });
  });
  it('follows the columns chosen by the user', () => {
    const text = 'A;B;C\nMarc Klein;marc@x.example;2024-01-02\n';
    expect(readStaff(bytes(text), 'x.csv')).toMatchObject({ status: 'needs-mapping', headers: ['A', 'B', 'C'] });
    expect(read(text, { mapping: { name: 'A', email: 'B', arrivedOn: 'C' } }).rows[0]).toMatchObject({
      name: 'Marc Klein',
      email: 'marc@x.example',
      arrivedOn: '2024-01-02',
    });
  });
  it('reads part time as a word or as a rate', () => {
    const rows = ['oui', '80 %', '0,8', '100', '1', 'non', ''].map((value, i) => `P${i};${value}`).join('\n');
    expect(read(`Nom;Temps partiel\n${rows}\n`).rows.map((row) => row.partTime)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      null,
    ]);
  });
});

describe('bad staff files', () => {
  it.each([
    [new Uint8Array(), 'empty'],
    [Uint8Array.of(0x50, 0x4b, 3, 4), 'spreadsheet'],
    [bytes('bonjour'), 'no-table'],
  ])('are refused with a reason (%#)', (content, reason) => {
    expect(readStaff(content, 'x.csv')).toEqual({ status: 'refused', reason });
  });
  it('never crash, and every data row ends in one place', () => {
    const sample = bytes(
      `${header}\nWeber;Émilie;e@x.example;Finance;;08/01/2024;;\nKlein;Marc;m@x.example;IT;;25/01/2024;;\n`,
    );
    const change = fc.record({
      at: fc.nat({ max: 200 }),
      remove: fc.nat({ max: 20 }),
      insert: fc.uint8Array({ maxLength: 6 }),
    });
    const source = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      change.map(({ at, remove, insert }) =>
        Uint8Array.from([...sample.subarray(0, at), ...insert, ...sample.subarray(at + remove)]),
      ),
    );
    fc.assert(
      fc.property(source, (data) => {
        const reading = readStaff(data, 'x.csv');
        if (reading.status !== 'read' || reading.dateOrderQuestion) return;
        const lines = [...reading.rows, ...reading.refused, ...reading.ignored].map((item) => item.line);
        expect([lines.length, new Set(lines).size]).toEqual([reading.total, reading.total]);
      }),
      { numRuns: 400 },
    );
  });
});
