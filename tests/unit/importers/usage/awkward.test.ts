import { readFileSync } from 'node:fs';
import { countFileStates, totalSpend } from '@main/engine/seats';
import { readUsageExport } from '@main/hosts/cli/readings/usage-export';
import { MAX_USAGE_BYTES, readMappedUsage, readUsage } from '@main/importers/usage';
import { day } from '@shared/domain/day';
import type { UsageMapping } from '@shared/domain/usage';
import { describe, expect, it } from 'vitest';
import { bytes, latin, reportOf } from './reading';

const asOf = day('2026-10-01');
const golden = (name: string) => readFileSync(`tests/golden/usage/${name}`, 'utf8');
const chatgptFile = golden('chatgpt-enterprise-users-monthly-2026-09.csv');
const claudeFile = golden('claude-team-spend-2026-09-01-to-2026-09-30.csv');

/** What a French spreadsheet does to a file: semicolons, dd/mm/yyyy, decimal commas, CRLF. */
const resaved = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const cells = line.match(/("[^"]*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
      return cells
        .slice(0, line.split(',').length)
        .map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1').replace(/^(\d+)\.(\d+)$/, '$1,$2'))
        .join(';')
        .replace(/;$/, '');
    })
    .join('\r\n');

describe('files saved again by a French spreadsheet', () => {
  it('gives the same accounts and counts for ChatGPT', () => {
    const again = reportOf(resaved(chatgptFile), 'x.csv');
    const first = reportOf(chatgptFile, 'x.csv');
    expect(countFileStates(again, asOf)).toEqual(countFileStates(first, asOf));
    expect(again.accounts).toEqual(first.accounts);
    expect(again.questions).toEqual([]);
  });
  it('gives the same spend for Claude, also in Windows-1252', () => {
    const again = reportOf(latin(resaved(claudeFile)), 'x.csv');
    expect(totalSpend(again)).toEqual({ amount: '56.6', currency: 'USD' });
  });
  it('does not care about the order of columns, nor about titles above them', () => {
    const [header = '', ...rows] = claudeFile.trimEnd().split('\n');
    const turn = (line: string) => line.split(',').reverse().join(',');
    const moved = ['Rapport de dépenses', '', turn(header), ...rows.map(turn)].join('\n');
    const report = reportOf(moved, 'claude-2026-09.csv');
    expect([report.rows, totalSpend(report)?.amount]).toEqual([6, '56.6']);
    // titles on lines 1 and 2, header on line 3
    expect(report.accounts[0]?.lines[0]).toBe(4);
  });
});

describe('values that can be read two ways', () => {
  const copilot = (dates: string[]) =>
    'User name;Last activity date (UTC);Last activity date of Word Copilot (UTC)\n' +
    dates.map((date, i) => `p${i}@x.example;${date};\n`).join('');

  it('asks for the order of the dates, and shows no count until then', () => {
    const report = reportOf(copilot(['03/09/2026', '04/09/2026']));
    expect(report.questions).toEqual([
      {
        code: 'date-order',
        column: 'Last activity date (UTC)',
        samples: ['03/09/2026', '04/09/2026'],
        options: ['dmy', 'mdy'],
      },
    ]);
    expect(countFileStates(report, asOf)).toMatchObject({ active: null, idle: null, never: null, unknown: null });
  });
  it('obeys the answer', () => {
    const text = copilot(['03/09/2026', '04/09/2026']);
    // 3 and 4 September: 28 and 27 days; 9 March and 9 April: more than 90
    expect(countFileStates(reportOf(text, 'x', { dateOrder: 'dmy' }), asOf)).toMatchObject({ active: 2, idle: 0 });
    expect(countFileStates(reportOf(text, 'x', { dateOrder: 'mdy' }), asOf)).toMatchObject({ active: 0, idle: 2 });
  });
  it('does not ask when another date of the file settles it', () => {
    expect(reportOf(copilot(['03/09/2026', '25/09/2026'])).questions).toEqual([]);
  });
  it('asks for the decimal mark of an unknown file, never guesses', () => {
    const mapping: UsageMapping = {
      person: 'Qui',
      date: null,
      count: null,
      unit: 'messages',
      spend: 'Montant',
      currency: 'EUR',
    };
    const text = bytes('Qui;Montant\na@x.example;1,234\n');
    const open = readMappedUsage(text, 'x-2026-09.csv', mapping);
    if (open.status !== 'read') throw new Error(open.status);
    expect([open.report.questions.map((q) => q.code), totalSpend(open.report)]).toEqual([['decimal-mark'], null]);
    const answered = readMappedUsage(text, 'x-2026-09.csv', mapping, { decimalMark: 'point' });
    if (answered.status !== 'read') throw new Error(answered.status);
    expect(totalSpend(answered.report)).toEqual({ amount: '1234', currency: 'EUR' });
  });
});

describe('files that are not the right one', () => {
  it.each([
    [
      'project_id,project_name,project_creator_email,messages_workspace,unique_messagers_workspace\n',
      'chatgpt-projects',
    ],
    ['usage_date_utc,model,input_tokens\n', 'claude-api-usage'],
    ['Report Refresh Date,Report Date,Any App Enabled Users,Any App Active Users\n', 'm365-chart'],
    ['Date,Kind,Model,Max Mode,Total Tokens,Cost\n', 'cursor-personal'],
    ['period_start,period_end,agent_id,agent_name,messages\n', 'langdock-other'],
  ])('names %j and what to fetch', (text, found) => {
    const reading = readUsage(bytes(`${text}1,2,3,4,5\n`), 'x.csv');
    expect(reading).toMatchObject({ status: 'not-needed', found });
    const said = readUsageExport(bytes(`${text}1,2,3,4,5\n`), 'x.csv', asOf);
    expect(said).toMatchObject({ error: 'not-needed', found });
    expect(JSON.stringify(said)).not.toContain('usage.');
  });
});

describe('bad files', () => {
  it.each([
    [new Uint8Array(), 'empty'],
    [bytes(' \n\n'), 'empty'],
    [Uint8Array.of(0x50, 0x4b, 3, 4), 'spreadsheet'],
    [bytes('%PDF-1.7'), 'pdf'],
    [bytes('bonjour'), 'no-table'],
    [new Uint8Array(MAX_USAGE_BYTES + 1), 'too-large'],
  ])('refuses with a reason (%#)', (content, reason) => {
    expect(readUsage(content, 'x.csv')).toEqual({ status: 'refused', reason });
    expect(readUsageExport(content, 'x.csv', asOf)).toMatchObject({
      error: reason,
      message: expect.stringMatching(/\.$/),
    });
  });
  it('refuses a truncated last line rather than half an address', () => {
    const report = reportOf('login,last_activity_at,last_surface_used\nanne,2026-09-01,x\nbru');
    expect(report.refused).toEqual([{ line: 3, reason: 'truncated-line' }]);
  });
  it('refuses a line that an unquoted decimal comma has shifted', () => {
    const report = reportOf(
      'email,product,model,total_net_spend_usd\na@x.example,Chat,m,1,50\nb@x.example,Chat,m,2.5\n',
    );
    expect(report.refused).toEqual([{ line: 2, reason: 'too-many-cells' }]);
    expect(totalSpend(report)?.amount).toBe('2.5');
  });
  it('sets totals and repeated headers aside', () => {
    const header = 'email,product,model,total_net_spend_usd';
    const report = reportOf(`${header}\na@x.example,Chat,m,1\n${header}\nTotal,,,1\n,,,\n`);
    expect(report.ignored.map((line) => line.reason)).toEqual(['header-repeated', 'total-row']);
    expect(report.accounts).toHaveLength(1);
  });
  it('keeps a formula as the text it is', () => {
    const report = reportOf('login,last_activity_at,last_surface_used\n=HYPERLINK("x"),2026-09-01,x\n');
    expect(report.accounts[0]?.key).toBe('=hyperlink("x")');
  });
  it('takes an unreadable date for unknown, not for « never »', () => {
    const report = reportOf(
      'User name,Last activity date (UTC),Last activity date of Word Copilot (UTC)\na@x.example,hier,\n',
    );
    expect(countFileStates(report, asOf)).toMatchObject({ never: 0, unknown: 1 });
    expect(report.warnings).toContain('date-unreadable');
  });
});

describe('the column mapper', () => {
  const text =
    'Collaborateur;Courriel;Dernière activité;Nombre de messages;Coût (€)\nAnne;anne@x.example;25/09/2026;1 234;12,50\n';
  it('shows five rows and proposes columns by name and content', () => {
    const rows = Array.from({ length: 7 }, (_, i) => `Anne;anne${i}@x.example;25/09/2026;12;1,5\n`).join('');
    const reading = readUsage(bytes(text + rows), 'autre.csv');
    if (reading.status !== 'needs-mapping') throw new Error(reading.status);
    expect(reading.preview.rows).toHaveLength(5);
    expect(reading.preview.proposal).toEqual({
      person: 'Courriel',
      date: 'Dernière activité',
      count: 'Nombre de messages',
      spend: 'Coût (€)',
      unit: 'messages',
      currency: 'EUR',
    });
  });
  it('applies the mapping', () => {
    const reading = readMappedUsage(bytes(text), 'autre.csv', {
      person: 'Courriel',
      date: 'Dernière activité',
      count: 'Nombre de messages',
      unit: 'messages',
      spend: 'Coût (€)',
      currency: 'EUR',
    });
    expect(reading).toMatchObject({
      status: 'read',
      report: {
        format: 'mapped',
        accounts: [
          {
            key: 'anne@x.example',
            activity: { kind: 'dated', on: '2026-09-25' },
            counts: { messages: 1234 },
            spend: { amount: '12.5', currency: 'EUR' },
          },
        ],
      },
    });
  });
  it('refuses a person column that is not there', () => {
    const mapping = { person: 'Nom', date: null, count: null, unit: 'messages', spend: null, currency: 'EUR' } as const;
    expect(readMappedUsage(bytes(text), 'x.csv', mapping)).toMatchObject({ reason: 'mapping-column-missing' });
  });
});
