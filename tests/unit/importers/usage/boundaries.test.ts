import { countFileStates } from '@main/engine/seats';
import { readUsage } from '@main/importers/usage';
import { addDays, day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { account, bytes, reportOf } from './reading';

const asOf = day('2026-10-01');
const ago = (days: number) => addDays(asOf, -days);

describe('the days at which a state changes (active ≤ 30, dormant 31 to 90, idle past 90, new ≤ 30)', () => {
  const chatgpt = (lines: readonly (readonly [string, string, string, string])[]) =>
    reportOf(
      [
        'public_id,email,user_status,created_or_invited_date,messages,period_start,period_end,last_day_active',
        ...lines.map(
          ([email, status, created, last], i) =>
            `u${i},${email}@exemple.fr,${status},${created},0,2026-09-01,2026-09-30,${last}`,
        ),
      ].join('\n'),
    );
  const old = '2025-01-02';

  it.each([
    [30, 'active'],
    [31, 'dormant'],
    [90, 'dormant'],
    [91, 'idle'],
  ] as const)('last activity %i days ago: %s', (days, state) => {
    expect(countFileStates(chatgpt([['a', 'enabled', old, ago(days)]]), asOf)).toMatchObject({
      ...{ active: 0, dormant: 0, idle: 0, never: 0, new: 0 },
      [state]: 1,
    });
  });

  it.each([
    [30, 'new'],
    [31, 'never'],
  ] as const)('never active, created %i days ago: %s', (days, state) => {
    expect(countFileStates(chatgpt([['a', 'enabled', ago(days), '']]), asOf)).toMatchObject({
      // Idle counts those never used too, a newcomer is none of them.
      ...{ active: 0, dormant: 0, never: 0, new: 0, idle: state === 'never' ? 1 : 0 },
      [state]: 1,
    });
  });

  it('pending and deleted accounts are no idle seats, whatever their dates', () => {
    const report = chatgpt([
      ['a', 'pending', old, ''],
      ['b', 'deleted', old, '2026-01-05'],
      ['c', 'ENABLED', old, asOf],
    ]);
    expect(countFileStates(report, asOf)).toMatchObject({ pending: 1, deleted: 1, idle: 0, never: 0, active: 1 });
  });

  it('a newcomer already active is active', () => {
    expect(countFileStates(chatgpt([['a', 'enabled', ago(3), ago(1)]]), asOf)).toMatchObject({ active: 1, new: 0 });
  });
});

describe('headers moved, cut or dressed otherwise', () => {
  const rows = {
    chatgpt: [
      ['Email', ' PERIOD_START ', 'messages', 'period_end', 'user_status', 'PUBLIC_ID', 'last_day_active'],
      ['a@exemple.fr', '2026-09-01', '12', '2026-09-30', 'enabled', 'u1', '2026-09-29'],
    ],
    m365: [
      ['Last activity date of Teams Copilot (UTC)', 'Last activity date (UTC)', 'User name'],
      ['', '2026-09-29', 'a@exemple.fr'],
    ],
    github: [
      ['Last Surface Used', 'Login', 'Last Activity At'],
      ['vscode', 'camille', '2026-09-29T10:00:00Z'],
    ],
    claude: [
      ['model', 'total_net_spend_usd', 'product', 'user_email'],
      ['claude-opus-4', '12.50', 'Claude Code', 'a@exemple.fr'],
    ],
    cursor: [
      ['Cost', 'User', 'Date'],
      ['Included', 'a@exemple.fr', '2026-09-29T10:00:00Z'],
    ],
  } as const;
  const formats = {
    chatgpt: 'chatgpt-enterprise-users',
    m365: 'm365-copilot-usage-v1',
    github: 'github-copilot-activity',
    claude: 'claude-spend-report',
    cursor: 'cursor-events',
  } as const;
  const written = (name: keyof typeof rows, mark: string, end: string) =>
    rows[name].map((cells) => cells.map((cell) => `"${cell}"`).join(mark)).join(end);

  it.each(Object.keys(rows) as (keyof typeof rows)[])('%s: any order, case, separator, line end, mark', (name) => {
    for (const mark of [',', ';', '\t'])
      for (const end of ['\n', '\r\n'])
        for (const bom of ['', '\ufeff'])
          expect(reportOf(`${bom}${written(name, mark, end)}${end}`)).toMatchObject({
            format: formats[name],
            rows: 1,
            refused: [],
          });
  });

  it('the old Claude header is the same report', () => {
    const report = reportOf(
      'email,account_uuid,product,model,model_family,total_requests,total_net_spend_usd\nA@exemple.fr,u,Chat,m,f,3,1.5\na@EXEMPLE.fr,u,Chat,n,f,2,0.5\n',
      'claude-team-spend-2026-09-01-to-2026-09-30.csv',
    );
    expect(report.period).toMatchObject({ from: '2026-09-01', to: '2026-09-30' });
    expect(account(report, 'a@exemple.fr').counts).toMatchObject({ requests: 5 });
  });

  it('a French file of nobody known goes to the mapper, with its person, date and count', () => {
    const reading = readUsage(
      bytes('Adresse e-mail;Dernière activité;Messages\na@exemple.fr;29/09/2026;12\nb@exemple.fr;13/09/2026;3\n'),
      'usage.csv',
    );
    if (reading.status !== 'needs-mapping') throw new Error(reading.status);
    expect(reading.preview.headers).toEqual(['Adresse e-mail', 'Dernière activité', 'Messages']);
    expect(reading.preview.rows).toHaveLength(2);
  });

  it.each([
    ['', 'empty'],
    ['\ufeff', 'empty'],
    ['\n\n\n', 'empty'],
  ])('a file of nothing is refused: %j', (text) => {
    expect(readUsage(bytes(text), 'a.csv').status).toBe('refused');
  });

  it('a header without a line counts nobody and never crashes', () => {
    const reading = readUsage(bytes('public_id,messages,user_status,period_start,email\n'), 'a.csv');
    expect(['refused', 'read']).toContain(reading.status);
    if (reading.status === 'read') expect(reading.report.accounts).toEqual([]);
  });

  it('GitHub « None » is unknown or past ninety days, never « never used »', () => {
    const report = reportOf(
      'report_time,login,last_authenticated_at,last_activity_at,last_surface_used\n2026-10-01T00:00:00Z,a,None,None,None\n2026-10-01T00:00:00Z,b,,,\n',
    );
    expect(countFileStates(report, asOf)).toMatchObject({ active: 0, dormant: 0, never: null, idle: 2 });
  });

  it('Microsoft 365 dates past the period still count, and a blank is never used', () => {
    const report = reportOf(
      '\ufeffUser name,Display name,Prompts submitted (any app),Active Days,Last activity date (UTC),Last activity date of Word Copilot (UTC)\r\na@exemple.fr,A,0,0,2026-05-02,2026-05-02\r\nb@exemple.fr,B,0,0,,\r\nc@exemple.fr,C,14,3,2026-09-30,2026-09-30\r\n',
    );
    // 2 May is 152 days before: idle, with the one never used; 30 September: active.
    expect(countFileStates(report, asOf)).toMatchObject({ active: 1, dormant: 0, idle: 2, never: 1 });
  });
});
