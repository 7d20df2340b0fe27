import { activityService } from '@main/services/activity/activity-service';
import { noUsageChoices } from '@main/services/usage/usage-service';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { aCompany, aPerson, aSeat, aSubscription, aTeam } from '../../../support/builders';
import { chatgptReport, usageDossier } from './support';

const camille = aPerson({ id: 'p1', name: 'Camille Essai', email: 'camille@exemple.fr' });
const jules = aPerson({ id: 'p2', name: 'Jules Martin', email: 'jules@exemple.fr' });
const report = chatgptReport([
  { email: 'Camille@exemple.fr', messages: 40, last: '2026-10-30' },
  { email: 'jules@exemple.fr', messages: 0, last: '2026-06-02' },
  { email: 'j.inconnu@ailleurs.fr', messages: 3, last: '2026-10-12' },
]);
const base = {
  people: [camille, jules],
  subscriptions: [aSubscription()],
  seats: [aSeat({ id: 's1', personId: 'p1', account: 'camille@exemple.fr' })],
};

describe('a usage export imported', () => {
  it('is previewed against the subscription its format comes from, without anybody’s activity', async () => {
    const dossier = usageDossier(base);
    const preview = await dossier.preview(report);
    expect(preview.subscriptionId).toBe('subscription-1');
    expect(preview.accounts.map(({ link, personId, seat }) => [link, personId, seat])).toEqual([
      ['linked', 'p1', 'known'],
      ['linked', 'p2', 'none'],
      ['unmatched', null, 'none'],
    ]);
    expect(JSON.stringify(preview.accounts)).not.toContain('2026-10-30');
    expect(dossier.imports()).toEqual([]);
  });

  it('updates seats and adoption in one operation, undone whole', async () => {
    const dossier = usageDossier(base);
    const before = dossier.seats();
    const { result, operationId } = await dossier.import(report, { createSeats: true });
    expect(result).toMatchObject({ seatsUpdated: 1, seatsAdded: 1, unlinked: 1, month: '2026-10' });
    expect(dossier.seats().find(({ id }) => id === 's1')).toMatchObject({
      activityKnown: true,
      lastActiveOn: '2026-10-30',
      activitySource: 'imported',
    });
    // Two active accounts of ten paid seats.
    expect(dossier.adoption()).toMatchObject([{ month: '2026-10', activeShare: 0.2, origin: 'imported' }]);
    expect(dossier.raw()).toHaveLength(3);
    expect(dossier.usage.history(dossier.client)).toMatchObject([{ rawLines: 3, operationId }]);
    dossier.undo(operationId);
    expect([dossier.seats(), dossier.adoption(), dossier.raw(), dossier.imports()]).toEqual([before, [], [], []]);
  });

  it('a second time brings nothing, and is never counted twice', async () => {
    const dossier = usageDossier(base);
    await dossier.import(report);
    await expect(dossier.import(report)).rejects.toThrow('import-nothing');
    await dossier.import(report, { createSeats: true });
    expect(dossier.imports()).toHaveLength(1);
    expect(dossier.raw()).toHaveLength(3);
  });

  it('an older export does not replace what a later one said', async () => {
    const late = aSeat({
      id: 's1',
      personId: 'p1',
      activityKnown: true,
      lastActiveOn: day('2026-11-18'),
      activitySource: 'imported',
      activityAsOf: day('2026-11-20'),
    });
    const dossier = usageDossier({ ...base, seats: [late] });
    await dossier.import(report);
    expect(dossier.seats()[0]).toMatchObject({ lastActiveOn: '2026-11-18', activityAsOf: '2026-11-20' });
  });

  it('never gives out more seats than are paid', async () => {
    const dossier = usageDossier({ ...base, subscriptions: [aSubscription({ seats: 1 })] });
    const { result } = await dossier.import(report, { createSeats: true });
    expect(result).toMatchObject({ seatsAdded: 0, beyondPaid: 1 });
    expect(dossier.seats()).toHaveLength(1);
  });

  it('remembers an account linked by hand', async () => {
    const dossier = usageDossier(base);
    const links = [{ account: 'j.inconnu@ailleurs.fr', personId: 'p2' }];
    await dossier.import(report, { links });
    expect(dossier.links()).toMatchObject([{ toolId: 'chatgpt', account: 'j.inconnu@ailleurs.fr', personId: 'p2' }]);
    expect((await dossier.preview(report)).accounts[2]).toMatchObject({ link: 'linked', personId: 'p2' });
  });

  it('shows an account of nobody under a stable pseudonym, and its address only when asked, in the journal', async () => {
    const dossier = usageDossier(base);
    const unknown = async () => (await dossier.preview(report)).accounts[2];
    const shown = await unknown();
    expect(shown).toMatchObject({ link: 'unmatched', address: null, name: null });
    expect(shown?.account).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/);
    expect(JSON.stringify(await dossier.preview(report))).not.toContain('j.inconnu');
    // The same each time in this dossier, another elsewhere.
    expect((await unknown())?.account).toBe(shown?.account);
    expect((await usageDossier(base).preview(report)).accounts[2]?.account).not.toBe(shown?.account);
    // Kept raw lines bear it too.
    await dossier.import(report);
    expect(dossier.raw().map(({ account }) => account)).toEqual([
      'camille@exemple.fr',
      'jules@exemple.fr',
      shown?.account,
    ]);
    expect(dossier.journal()).not.toContain('account-addresses-opened');
    expect(await dossier.usage.addresses(dossier.client, report, noUsageChoices)).toEqual([
      { account: shown?.account, address: 'j.inconnu@ailleurs.fr' },
    ]);
    expect(dossier.journal()).toContain('account-addresses-opened');
    // Linked by its pseudonym, it is a person's from then on.
    await dossier.import(report, { links: [{ account: shown?.account ?? '', personId: 'p2' }] });
    expect(await unknown()).toMatchObject({ link: 'linked', personId: 'p2', address: 'j.inconnu@ailleurs.fr' });
  });

  it('is refused without its subscription, or with a question open', async () => {
    const dossier = usageDossier({ ...base, subscriptions: [], seats: [] });
    await expect(dossier.import(report)).rejects.toThrow('usage-subscription-missing');
    await expect(dossier.import(new File(['%PDF-1.7'], 'a.pdf'))).rejects.toThrow('usage-unreadable');
  });
});

describe('the privacy of usage', () => {
  it('deletes raw lines after thirty days, from the journal too, and an undo does not bring them back', async () => {
    const dossier = usageDossier(base);
    const { operationId } = await dossier.import(report);
    dossier.platform.advance(29 * 24 * 3600 * 1000);
    dossier.library.close(dossier.client);
    dossier.library.open(dossier.client, 'Essai', null, false);
    expect(dossier.raw()).toHaveLength(3);
    dossier.platform.advance(2 * 24 * 3600 * 1000);
    dossier.library.close(dossier.client);
    dossier.library.open(dossier.client, 'Essai', null, false);
    expect(dossier.raw()).toEqual([]);
    const copies = dossier.connection().prepare("SELECT count(*) FROM journal WHERE table_name = 'usage_row'").pluck();
    expect(copies.get()).toBe(0);
    expect(dossier.journal()).toContain('usage-purged');
    // Seats and team totals stay; the import can still be undone, without its raw lines.
    expect(dossier.imports()).toHaveLength(1);
    dossier.undo(operationId);
    expect([dossier.imports(), dossier.raw()]).toEqual([[], []]);
  });

  it('keeps the nominal view closed until notice and works council, and writes each opening in the journal', async () => {
    const seat = aSeat({
      id: 's1',
      personId: 'p1',
      activityKnown: true,
      lastActiveOn: day('2026-06-01'),
      activitySource: 'imported',
      activityAsOf: day('2026-11-20'),
    });
    const dossier = usageDossier({ ...base, seats: [seat], company: aCompany({ headcount: 60 }) });
    const gate = () => dossier.usage.gate(dossier.client);
    expect(gate()).toMatchObject({ open: false, councilNeeded: true, missing: ['notice', 'council'] });
    expect(() => dossier.usage.dormant(dossier.client, null)).toThrow('nominal-view-closed');
    const notice = { noticeGivenOn: day('2026-11-02'), councilConsultedOn: null, minGroupSize: 5 };
    dossier.usage.savePrivacy(dossier.client, notice);
    expect(gate().missing).toEqual(['council']);
    expect(() => dossier.usage.dormant(dossier.client, null)).toThrow('nominal-view-closed');
    dossier.usage.savePrivacy(dossier.client, { ...notice, councilConsultedOn: day('2026-10-20') });
    expect(dossier.usage.dormant(dossier.client, null)).toMatchObject([
      { personName: 'Camille Essai', status: 'dormant' },
    ]);
    expect(dossier.journal().filter((code) => code === 'nominal-view-opened')).toHaveLength(1);
  });

  it('under fifty employees the notice alone opens it; an unknown headcount does not', () => {
    const privacy = { noticeGivenOn: day('2026-11-02'), councilConsultedOn: null, minGroupSize: 5 };
    const small = usageDossier({ ...base, company: aCompany({ headcount: 49 }) });
    small.usage.savePrivacy(small.client, privacy);
    expect(small.usage.gate(small.client)).toMatchObject({ open: true, councilNeeded: false });
    const unknown = usageDossier({});
    unknown.usage.savePrivacy(unknown.client, privacy);
    expect(unknown.usage.gate(unknown.client)).toMatchObject({ open: false, headcount: null, councilNeeded: true });
  });

  it('shows teams of five active people at least, and says when there are too few', async () => {
    const teams = [aTeam({ id: 't1', name: 'Marketing' }), aTeam({ id: 't2', name: 'Direction' })];
    const people = Array.from({ length: 8 }, (_, i) =>
      aPerson({ id: `p${i}`, name: `Personne ${i}`, email: `p${i}@exemple.fr`, teamId: i < 6 ? 't1' : 't2' }),
    );
    const lines = people.map(({ email }) => ({ email: email ?? '', messages: 10, last: '2026-10-20' }));
    const dossier = usageDossier({ teams, people, subscriptions: [aSubscription()] });
    await dossier.import(chatgptReport(lines));
    // Direction has two active people: shown apart, or by difference, it would name them.
    expect(dossier.usage.teams(dossier.client)).toMatchObject([
      { status: 'company-only', groups: [], total: { active: 8, counts: { messages: 80 } } },
    ]);
    const few = usageDossier({ teams, people, subscriptions: [aSubscription()] });
    await few.import(chatgptReport(lines.slice(0, 4)));
    expect(few.usage.teams(few.client)).toMatchObject([{ status: 'withheld', total: null, groups: [] }]);
  });

  it('groups a team that one person joined since the month before: the difference would be hers', async () => {
    const teams = ['t1', 't2', 't3'].map((id) => aTeam({ id, name: id }));
    const people = Array.from({ length: 24 }, (_, i) =>
      aPerson({ id: `p${i}`, name: `Personne ${i}`, email: `p${i}@exemple.fr`, teamId: `t${1 + (i % 3)}` }),
    );
    const lines = (count: number, messages: number, day: string) =>
      people.slice(0, count).map(({ email }) => ({ email: email ?? '', messages, last: `2026-${day}` }));
    const dossier = usageDossier({ teams, people, subscriptions: [aSubscription({ seats: 40 })] });
    const september = await chatgptReport(lines(21, 10, '09-20'), 'septembre.csv').text();
    await dossier.import(
      new File([september.replaceAll('2026-10-01,2026-10-31', '2026-09-01,2026-09-30')], 'septembre.csv'),
    );
    // 21 people, 7 in each team.
    expect(dossier.usage.teams(dossier.client)[0]?.groups.map(({ active }) => active)).toEqual([7, 7, 7]);
    await dossier.import(chatgptReport(lines(22, 10, '10-20')));
    // t1 has 8 now: alone, or even with one other team, 8 − 7 would be the newcomer's 10 messages.
    const [october] = dossier.usage.teams(dossier.client);
    expect(october).toMatchObject({ status: 'company-only', groups: [], total: { active: 22 } });
    expect(JSON.stringify(october)).not.toContain('members');
  });

  it('deletes pseudonyms after six months, from the journal too, and keeps the totals', async () => {
    const dossier = usageDossier(base);
    await dossier.import(report);
    const members = () => dossier.connection().prepare('SELECT members FROM team_usage').pluck().all();
    expect(members().join()).toMatch(/[0-9a-f]{16}/);
    // October 2026 is more than six months ago in June 2027.
    dossier.platform.advance(220 * 24 * 3600 * 1000);
    dossier.library.close(dossier.client);
    dossier.library.open(dossier.client, 'Essai', null, false);
    expect(new Set(members())).toEqual(new Set(['[]']));
    const copies = dossier
      .connection()
      .prepare(
        "SELECT count(*) FROM journal WHERE table_name = 'team_usage' AND coalesce(after, before) NOT LIKE '%[]%'",
      );
    expect(copies.pluck().get()).toBe(0);
    expect(dossier.journal()).toContain('usage-pseudonyms-purged');
    expect(dossier.imports()).toHaveLength(1);
  });

  it('deletes team totals after thirty-six months, and the journal never shows what a person did', async () => {
    const dossier = usageDossier(base);
    const { operationId } = await dossier.import(report);
    const shown = JSON.stringify(activityService.detail(dossier.client, operationId ?? ''));
    expect(shown).toContain('camille@exemple.fr');
    expect(shown).not.toContain('2026-10-30');
    // The period ends in October 2026: three years later, then a little more.
    dossier.platform.advance(3 * 366 * 24 * 3600 * 1000);
    dossier.library.close(dossier.client);
    dossier.library.open(dossier.client, 'Essai', null, false);
    expect([dossier.imports(), dossier.raw()]).toEqual([[], []]);
    expect(dossier.usage.teams(dossier.client)).toEqual([]);
    expect(dossier.journal()).toContain('usage-totals-purged');
    expect(dossier.seats()).toHaveLength(1);
  });

  it('prints the notice without a single name', async () => {
    const dossier = usageDossier({ ...base, company: aCompany() });
    const file = await dossier.usage.notice(dossier.client);
    expect(file.name).toContain('Note d’information IA');
    expect(file.size).toBeGreaterThan(10_000);
  });
});
