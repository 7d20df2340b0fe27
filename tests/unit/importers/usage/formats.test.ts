import { countFileStates, totalCounts, totalSpend } from '@main/engine/seats';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { account, reportOf } from './reading';

const asOf = day('2026-10-01');

describe('Claude spend report, new headers', () => {
  const text = `user_email,account_uuid,product,model,total_requests,total_prompt_tokens,total_completion_tokens,total_net_spend_usd,total_gross_spend_usd,user_id,slack_channel
Helene@x.example,1,Chat,claude-sonnet-5,10,1000,100,1.105,1.2,u1,
helene@x.example,1,Claude Code,claude-opus-4-8,5,500,50,0.1,0.1,u1,
(org service usage),(org service),(other),,2,20,2,0.05,0.05,,
`;
  const report = reportOf(text, 'spend.csv');

  it('merges the rows of one person, addresses compared without case', () => {
    expect(report.format).toBe('claude-spend-report');
    expect(account(report, 'helene@x.example')).toMatchObject({ counts: { requests: 15 }, lines: [2, 3] });
  });
  it('keeps the service row apart and in the spend', () => {
    expect(account(report, '(org service usage)').kind).toBe('service');
    // 1.105 + 0.1 + 0.05
    expect(totalSpend(report)).toEqual({ amount: '1.255', currency: 'USD' });
  });
  it('tells nothing of activity and asks for its window', () => {
    expect(Object.values(countFileStates(report, asOf)).every((count) => count === null)).toBe(true);
    expect(report.questions.map((question) => question.code)).toEqual(['period']);
  });
  it('takes the window from the answer or from the file name', () => {
    const period = { from: day('2026-09-01'), to: day('2026-09-30') };
    expect(reportOf(text, 'spend.csv', { period }).period).toEqual({ ...period, origin: 'answer' });
    expect(reportOf(text, 'spend-report-2026-09.csv').period).toEqual({ ...period, origin: 'file-name' });
    expect(reportOf(text, 'spend_20260901_20260930.csv').period).toEqual({ ...period, origin: 'file-name' });
    expect(reportOf(text, 'spend-2026-09-30.csv').period).toBeNull();
  });
  it('gives the volumes by model for the carbon work', () => {
    expect(account(report, 'helene@x.example').volumes).toEqual([
      { product: 'Chat', model: 'claude-sonnet-5', unit: 'requests', count: 10, inputTokens: 1000, outputTokens: 100 },
      {
        product: 'Claude Code',
        model: 'claude-opus-4-8',
        unit: 'requests',
        count: 5,
        inputTokens: 500,
        outputTokens: 50,
      },
    ]);
  });
});

describe('Microsoft 365 Copilot', () => {
  it('reads the report made before prompts were given', () => {
    const report = reportOf(
      'User name,Display name,Last activity date (UTC),Last activity date of Teams Copilot (UTC)\n' +
        'a@x.example,A,2026-09-20,2026-09-20\nb@x.example,B,,\nc_ext#EXT#@x.example,C,,\n',
    );
    expect(report.format).toBe('m365-copilot-usage-v1');
    // The guest is no seat to count.
    expect(countFileStates(report, asOf)).toMatchObject({ active: 1, never: 1, idle: 1, enabled: null, new: null });
    expect(totalCounts(report)).toEqual({});
  });
  it('reads the report of the programming interface, names hidden, with its period', () => {
    const report = reportOf(
      'Report Refresh Date,Report Period,User Principal Name,Display Name,Last Activity Date,Word Copilot Last Activity Date,Prompts submitted for all apps,Active Usage Days for all apps\n' +
        '2026-09-30,30,A25BD01A4B5F6482758A0C00162A1298,F55C24F4D1ED3FB6A2C51CEABA786000,2026-09-28,,12,4\n',
    );
    expect(report).toMatchObject({
      format: 'm365-copilot-usage-v2',
      // 30 days up to 30 September
      period: { from: '2026-09-01', to: '2026-09-30' },
      accounts: [{ identifier: 'hidden', name: null, activeDays: 4, counts: { prompts: 12 } }],
    });
    expect(report.warnings).toContain('names-hidden');
  });
  it('does not believe prompts without a date', () => {
    const report = reportOf(
      'User name,Prompts submitted (any app),Last activity date (UTC),Last activity date of Word Copilot (UTC)\na@x.example,5,,\n',
    );
    expect(countFileStates(report, asOf)).toMatchObject({ never: 0, unknown: 1 });
  });
});

describe('GitHub Copilot', () => {
  it.each([
    'Report Time,Login,Last Authenticated At,Last Activity At,Last Surface Used,Organization',
    'report_time,login,last_authenticated_at,last_activity_at,last_surface_used,organization',
  ])('reads the activity report: %s', (header) => {
    const report = reportOf(
      `${header}\n2026-09-30T06:54:33Z,anne-dev,2026-09-29T03:52:53Z,2026-09-29T03:52:53Z,vscode/1.9,x\n` +
        '2026-09-30T06:54:33Z,bruno-dev,2026-07-01T00:00:00Z,2026-08-01T00:00:00Z,vscode,x\n' +
        '2026-09-30T06:54:33Z,chloe-dev,,None,None,x\n2026-09-30T06:54:33Z,dora-dev,,,None,x\n',
    );
    expect(report.format).toBe('github-copilot-activity');
    // Empty means « over 90 days or never »: idle for sure, never cannot be told.
    expect(countFileStates(report, asOf)).toMatchObject({ active: 1, dormant: 1, idle: 2, never: null });
  });
  it('reads the billing report: requests and credits apart, seat charges without use, other products aside', () => {
    const report = reportOf(
      `date,username,product,sku,model,quantity,unit_type,net_amount,total_monthly_quota
2026-09-01,anne-dev,copilot,copilot_premium_request,GPT-5,2.5,requests,0.1,300
2026-09-02,anne-dev,copilot,copilot_ai_credit,Claude,19.678995,ai-credits,0,3900
2026-09-02,bruno-dev,copilot,copilot_for_business,,1,user-months,19,0
2026-09-03,,copilot,copilot_ai_credit,GPT-5,1,ai-credits,0.01,0
2026-09-03,anne-dev,actions,actions_linux,,60,minutes,0.48,0
`,
    );
    expect(report.format).toBe('github-copilot-billing');
    expect(account(report, 'anne-dev')).toMatchObject({
      counts: { requests: 2.5, credits: 19.678995 },
      activeDays: 2,
      activity: { kind: 'dated', on: '2026-09-02' },
    });
    expect(account(report, 'bruno-dev')).toMatchObject({ counts: {}, activity: { kind: 'unknown' } });
    expect(account(report, '(organisation)').kind).toBe('service');
    expect(report.ignored).toEqual([{ line: 6, reason: 'other-product' }]);
    // 0.1 + 0 + 19 + 0.01
    expect(totalSpend(report)).toEqual({ amount: '19.11', currency: 'USD' });
    expect(report.period).toMatchObject({ from: '2026-09-01', to: '2026-09-03' });
  });
  it('counts no unit it cannot compare, and still sees the use', () => {
    const report = reportOf('date,username,quantity,unit_type\n2026-09-20,anne-dev,1200,tokens\n');
    expect(account(report, 'anne-dev')).toMatchObject({ counts: {}, activity: { kind: 'dated', on: '2026-09-20' } });
  });
  it('reads the request report that came before', () => {
    const report = reportOf(
      '"Timestamp","User","Model","Requests Used","Exceeds Monthly Quota","Total Monthly Quota"\n' +
        '"2026-09-11T05:13:27.8766440Z","anne-dev","gpt-4.1","1","False","Unlimited"\n',
    );
    expect(report).toMatchObject({ format: 'github-copilot-billing', accounts: [{ counts: { requests: 1 } }] });
  });
});

describe('Cursor events', () => {
  const report = reportOf(
    `Date,User,Kind,Model,Max Mode,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,Total Tokens,Cost
"2026-09-28T10:00:00.000Z","anne@x.example","Included","auto","No","0","1,200","30,000","500","31,700","Included"
"2026-09-28T11:00:00.000Z","anne@x.example","On-Demand","gpt-5","No","0","10","0","5","15","$1.50"
"2026-09-02T11:00:00.000Z","anne@x.example","Errored, Not Charged","gpt-5","No","0","0","0","0","0","-"
"2026-06-02T11:00:00.000Z","4242","Included","auto","No","0","10","0","5","15","Included"
`,
  );
  it('counts events, adds charged costs, counts distinct days', () => {
    expect(account(report, 'anne@x.example')).toMatchObject({ counts: { requests: 3 }, activeDays: 2 });
    expect(totalSpend(report)).toEqual({ amount: '1.5', currency: 'USD' });
    expect(account(report, 'anne@x.example').volumes[0]).toMatchObject({ inputTokens: 1200, outputTokens: 500 });
  });
  it('takes a number for someone who left the team', () => {
    expect(countFileStates(report, asOf)).toMatchObject({ active: 1, deleted: 1, never: null, idle: null });
  });
  it('recognises a short file too, and knows that nothing was charged', () => {
    const short = reportOf('User,Cost\nanne@x.example,Included\n');
    expect([short.format, totalSpend(short)]).toEqual(['cursor-events', { amount: '0', currency: 'USD' }]);
  });
});

describe('Langdock users', () => {
  const report = reportOf(
    `period_start,period_end,org_id,user_id,name,email,role,joined_at,messages_total,messages_total_rank,model_to_messages_total
2026-09-01,2026-09-30,o,u1,Anne,anne@x.example,member,2026-01-05,40,1,"{""gpt-5"":30,""mistral-large"":10}"
2026-09-01,2026-09-30,o,u2,Bruno,bruno@x.example,member,2026-09-20,0,2,{}
2026-09-01,2026-09-30,o,u3,,,member,2026-01-05,0,3,{}
`,
  );
  it('reads counts, models, and says what it cannot tell', () => {
    expect(account(report, 'anne@x.example').volumes.map((v) => [v.model, v.count])).toEqual([
      ['gpt-5', 30],
      ['mistral-large', 10],
    ]);
    expect(countFileStates(report, asOf)).toMatchObject({ active: 1, new: 1, unknown: 1, idle: null, never: null });
    expect(account(report, 'u3').identifier).toBe('hidden');
  });
});

describe('ChatGPT users', () => {
  const header =
    'public_id,email,name,department,user_status,created_or_invited_date,period_start,period_end,messages,model_to_messages,first_day_active_in_period,last_day_active_in_period,last_day_active';
  it('adds the weeks of one person and keeps the latest day', () => {
    const report = reportOf(
      `${header}\nu1,a@x.example,A,"['R&D', 'Finance']",enabled,2026-01-01,2026-09-07,2026-09-13,10,{'gpt-5': 10},2026-09-07,2026-09-09,2026-09-09\n` +
        `u1,A@X.example,A,['Finance'],enabled,2026-01-01,2026-09-14,2026-09-20,2,{'gpt-5': 2},2026-09-15,2026-09-15,2026-09-15\n`,
    );
    expect(report.rows).toBe(2);
    expect(report.accounts).toHaveLength(1);
    expect(account(report, 'a@x.example')).toMatchObject({
      counts: { messages: 12 },
      activity: { kind: 'dated', on: '2026-09-15' },
      departments: ['R&D', 'Finance'],
      // at most 3 days the first week (7 to 9), 1 the second
      activeDaysAtMost: 4,
    });
    expect(report.period).toMatchObject({ from: '2026-09-07', to: '2026-09-20' });
  });
  it('leaves a state it does not know unknown, and says so', () => {
    const report = reportOf(`${header}\nu1,a@x.example,A,,suspended,,2026-09-01,2026-09-30,1,,,,2026-09-09\n`);
    expect(report.accounts[0]?.state).toBeNull();
    expect(report.warnings).toContain('state-unreadable');
  });
});
