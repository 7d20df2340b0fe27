import { adoptionPoints, payments, people, seats, settingChecks, subscriptions, teams } from '@main/db/repositories';
import { classifySeats, companyDomains, wrongAccounts } from '@main/engine/seats';
import { companyOf } from '@main/services/company/company-profile';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { auditOf, exampleDossier } from './support';

// Expected figures: design/EXAMPLES.md and article 000. Days after the export of 30 September 2026.
const days = ['2026-10-01', '2026-11-21', '2027-06-30'];

describe('company and people', () => {
  it('is marked as an example, with eight teams at their exact headcounts and 200 people present', () => {
    const { read } = exampleDossier('strasbourg');
    expect(companyOf(read)).toMatchObject({ isExample: true, headcount: 200, city: 'Strasbourg', siren: null });
    const present = people.list(read).filter((person) => person.leftOn === null);
    expect(present).toHaveLength(200);
    expect(people.list(read)).toHaveLength(206);
    const counted = teams
      .list(read)
      .map((team) => [team.name, team.headcount, present.filter((p) => p.teamId === team.id).length]);
    // 70 + 35 + 15 + 25 + 20 + 12 + 8 + 15 = 200
    expect(counted).toEqual([
      ['Production', 70, 70],
      ['Commercial', 35, 35],
      ['Marketing', 15, 15],
      ['R&D', 25, 25],
      ['Support', 20, 20],
      ['Comptabilité', 12, 12],
      ['RH', 8, 8],
      ['Direction & IT', 15, 15],
    ]);
  });
  it('gives everybody a name and an address of their own, and a manager who exists', () => {
    const everyone = people.list(exampleDossier('strasbourg').read);
    const ids = new Set(everyone.map((person) => person.id));
    expect(new Set(everyone.map((person) => person.name)).size).toBe(206);
    expect(new Set(everyone.map((person) => person.email)).size).toBe(206);
    expect(everyone.every((person) => person.email?.endsWith('@ateliers-bruche.example'))).toBe(true);
    expect(everyone.every((person) => person.managerId === null || ids.has(person.managerId))).toBe(true);
  });
});

describe('payments from April to September 2026', () => {
  it('are exactly those of the article, excluding VAT: 12 000 + 4 500 + 1 800 + 18 000 + 10 700 = 47 000 €', () => {
    const { read } = exampleDossier('strasbourg');
    const all = payments.list(read);
    const of = (...tools: string[]) =>
      all.filter((p) => p.toolId !== null && tools.includes(p.toolId)).reduce((sum, p) => sum + p.netCents, 0);
    const named = ['chatgpt', 'claude', 'midjourney', 'm365-copilot'];
    const various = [...new Set(all.map((p) => p.toolId ?? ''))].filter((tool) => !named.includes(tool));
    expect(named.map((tool) => of(tool))).toEqual([12_000_00, 4_500_00, 1_800_00, 18_000_00]);
    expect(various.length).toBeGreaterThanOrEqual(5);
    expect(of(...various)).toBe(10_700_00);
    expect(all.reduce((sum, p) => sum + p.netCents, 0)).toBe(47_000_00);
    expect(subscriptions.list(read).find((s) => s.toolId === 'claude')?.seats).toBe(15);
    // Six payments for each subscription: no month is left to an estimate.
    for (const subscription of subscriptions.list(read))
      expect(all.filter((p) => p.subscriptionId === subscription.id).map((p) => p.paidOn.slice(0, 7))).toEqual([
        '2026-04',
        '2026-05',
        '2026-06',
        '2026-07',
        '2026-08',
        '2026-09',
      ]);
  });
  it.each(days)('the audit of %s finds 47 000 € spent and 94 000 € a year, nothing estimated', (on) => {
    const { cost } = auditOf(exampleDossier('strasbourg'), on);
    expect(cost.spent.value).toBe(47_000_00);
    expect(cost.annualised.value).toBe(94_000_00);
    expect(cost.byMonth.map((month) => month.month)).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
    ]);
    expect(cost.byMonth.every((month) => month.estimatedCents === 0)).toBe(true);
  });
  it('what is debited holds the VAT where the vendor charges it, and nothing else', () => {
    const { read } = exampleDossier('strasbourg');
    const taxed = new Set(
      subscriptions
        .list(read)
        .filter((s) => s.vatRegime === 'fr_supplier' || s.vatRegime === 'charged_as_consumer')
        .map((s) => s.id),
    );
    for (const payment of payments.list(read)) {
      const debited = payment.debitedCents ?? 0;
      const expected = taxed.has(payment.subscriptionId ?? '') ? payment.netCents * 1.2 : payment.netCents;
      // One cent of rounding at most between net and debited.
      expect(Math.abs(debited - expected)).toBeLessThanOrEqual(1);
    }
  });
});

describe('seats', () => {
  it.each(days)('on %s: of 200 held seats 40 % are used at most once a week, 25 % stopped, 15 % are regular', (on) => {
    const { read } = exampleDossier('strasbourg');
    const counts = new Map<string, number>();
    for (const { classification } of classifySeats(seats.list(read), people.list(read), day(on)))
      counts.set(classification.status, (counts.get(classification.status) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      occasional: 80, // 40 % of 200
      dormant: 50, // 25 % of 200
      regular: 30, // 15 % of 200
      never: 16,
      left: 6,
      unknown: 12, // 9 wrong accounts and 3 accounts absent from the export
      pending: 4,
      'on-leave': 2,
    });
  });
  it('those who stopped did so about two months after they got their seat', () => {
    const { read } = exampleDossier('strasbourg');
    const stopped = classifySeats(seats.list(read), people.list(read), day('2026-10-01')).filter(
      (s) => s.classification.status === 'dormant',
    );
    for (const { seat } of stopped) {
      const used = (Date.parse(seat.lastActiveOn ?? '') - Date.parse(seat.assignedOn ?? '')) / 86_400_000;
      expect(used).toBeGreaterThanOrEqual(54);
      expect(used).toBeLessThanOrEqual(69);
    }
  });
  it('nine personal accounts bear a work address, and no subscription has more holders than paid seats', () => {
    const { read } = exampleDossier('strasbourg');
    const outside = wrongAccounts(seats.list(read), companyDomains(people.list(read))).filter(
      (a) => a.kind === 'work-address-outside',
    );
    expect(outside).toHaveLength(9);
    for (const subscription of subscriptions.list(read)) {
      const held = seats.list(read).filter((seat) => seat.subscriptionId === subscription.id);
      expect(held.length).toBeLessThanOrEqual(subscription.seats);
      expect(new Set(held.map((seat) => seat.personId)).size).toBe(held.length);
    }
  });
  it('adoption falls as in the article: 60, 30, 15 %', () => {
    expect(adoptionPoints.list(exampleDossier('strasbourg').read).map((p) => [p.month, p.activeShare])).toEqual([
      ['2026-03', 0.6],
      ['2026-06', 0.3],
      ['2026-09', 0.15],
    ]);
  });
});

describe('settings and self-assessment', () => {
  it('training is still on for two tools, and the ChatGPT workspace can be discovered', () => {
    const { read } = exampleDossier('strasbourg');
    const open = settingChecks.list(read).filter((check) => check.state === 'open');
    expect(open.filter((check) => check.settingId === 'model-training').map((check) => check.toolId)).toEqual([
      'claude',
      'google-ai',
    ]);
    expect(open.some((check) => check.toolId === 'chatgpt' && check.settingId === 'workspace-discovery')).toBe(true);
    expect(auditOf(exampleDossier('strasbourg'), '2026-11-21').sinks.leak.trainingTools.value).toBe(2);
  });
  it.each(days)('on %s the data ticks all seven boxes, and no hand answer contradicts it', (on) => {
    const { diagnostic } = auditOf(exampleDossier('strasbourg'), on);
    expect(diagnostic.boxes.map((box) => [box.id, box.fromData.answer, box.conflict])).toEqual([
      ['three-subscriptions', 'yes', false],
      ['who-uses-what', 'yes', false],
      ['sensitive-data', 'yes', false],
      ['unused-licences', 'yes', false],
      ['hesitation', 'yes', false],
      ['no-dashboard', 'yes', false],
      ['outside-eu', 'yes', false],
    ]);
    expect(diagnostic).toMatchObject({ ticked: 7, verdict: 'in' });
  });
});
