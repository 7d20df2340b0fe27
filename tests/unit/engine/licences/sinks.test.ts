import type { AuditInput } from '@shared/domain/audit';
import { articleSource } from '@shared/domain/audit-settings';
import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { aSummary, audit, holders } from '../../../support/audit';
import { aCompany, aSubscription, aTeam } from '../../../support/builders';

const chatgpt = aSubscription({ id: 'chatgpt', name: 'ChatGPT' });
const claude = aSubscription({
  id: 'claude',
  toolId: 'claude',
  planId: null,
  name: 'Claude',
  unitPriceCents: cents(15_00),
});
const gamma = aSubscription({ id: 'gamma', toolId: 'gamma', planId: null, name: 'Gamma', unitPriceCents: cents(5_00) });
const held = (subscriptionId: string, from: number, to: number, team: string | null = null) =>
  aSummary({ regular: to - from + 1 }, { subscriptionId, holders: holders(from, to, team) });

describe('multi-abonnements', () => {
  const both: Partial<AuditInput> = {
    subscriptions: [chatgpt, claude, gamma],
    // people 1–6 hold ChatGPT and Claude; 7–10 hold Claude and Gamma
    seatSummaries: [held('chatgpt', 1, 6), held('claude', 1, 10), held('gamma', 7, 10)],
  };
  it('counts the cheaper seat of each person, full overlaps first, partial ones as the upper end', () => {
    const { multi } = audit(both).sinks;
    expect(multi.people.value).toBe(6);
    // ChatGPT 300, Claude 180, Gamma 60 a seat. Full (same work): 6 × 180 = 1 080 €, keeping the dearest.
    // With partial ones and keeping the cheapest: 6 × 300 + 4 × 180 = 2 520 €
    expect(multi.redundant).toMatchObject({
      value: 1_080_00,
      range: { low: 1_080_00, high: 2_520_00 },
      status: 'estimated',
    });
  });
  it('keeps the caveat of each overlap, the people and the teams concerned', () => {
    const { overlaps } = audit(both).sinks.multi;
    const general = overlaps.find((o) => o.overlapId === 'assistants-generalistes');
    expect(general).toMatchObject({
      toolIds: ['chatgpt', 'claude'],
      people: 6,
      strength: 'full',
      annualCents: 4_800_00,
    });
    expect(overlaps.every((o) => o.caveat.length > 0)).toBe(true);
    expect(overlaps.some((o) => o.overlapId === 'meme-fournisseur')).toBe(false);
  });
  it('sees the same tool paid twice for one person', () => {
    const plus = aSubscription({
      id: 'plus',
      planId: 'chatgpt-plus',
      perSeat: false,
      seats: 1,
      name: 'ChatGPT Plus',
      unitPriceCents: cents(20_00),
    });
    const { multi } = audit({
      subscriptions: [chatgpt, plus],
      seatSummaries: [held('chatgpt', 1, 10), held('plus', 3, 3)],
    }).sinks;
    expect(multi.people.value).toBe(1);
    // 240 for Plus, 300 for the seat
    expect(multi.redundant.value).toBe(240_00);
    expect(multi.overlaps.map((o) => [o.overlapId, o.people])).toEqual([['meme-fournisseur', 1]]);
  });
  it('does not guess who holds what', () => {
    const { multi } = audit({ subscriptions: [chatgpt, claude] }).sinks;
    expect(multi.people).toMatchObject({ value: null, status: 'unknown' });
    expect(multi.redundant.value).toBeNull();
    expect(multi.overlaps.find((o) => o.overlapId === 'assistants-generalistes')?.people).toBeNull();
    expect(multi.redundant.missing.map((m) => m.params.name)).toEqual(['ChatGPT', 'Claude']);
  });
});

describe('château de cartes', () => {
  it('bounds the users it cannot name: the largest number of active seats, at most the headcount', () => {
    const subscriptions = [
      { ...chatgpt, declaredActiveSeats: 8 },
      { ...claude, declaredActiveSeats: 6 },
    ];
    const hours = (headcount: number | null) =>
      audit({ subscriptions, company: aCompany({ headcount }) }).sinks.cards.hours;
    // at least 8 people, at most 14; one tool in excess: 200 × 8/10 × 1/3 to 400 × 14/10 × 1/3
    expect(hours(null).range?.low).toBeCloseTo(160 / 3, 10);
    expect(hours(null).range?.high).toBeCloseTo(560 / 3, 10);
    // twelve people in the company
    expect(hours(12).range?.high).toBeCloseTo(160, 10);
  });
  it('values only the people whose team has an hourly cost, and says so', () => {
    const { euros } = audit({
      teams: [aTeam({ id: 'a', name: 'A', hourlyCostCents: cents(30_00) }), aTeam({ id: 'b', name: 'B' })],
      subscriptions: [chatgpt, claude],
      seatSummaries: [
        aSummary(
          { regular: 10 },
          { subscriptionId: 'chatgpt', holders: [...holders(1, 6, 'a'), ...holders(7, 10, 'b')] },
        ),
        held('claude', 1, 3, 'a'),
      ],
    }).sinks.cards;
    // 6 people × 200/10/3 = 40 hours to 80 hours, at 30 €
    expect(euros.range).toEqual({ low: 1_200_00, central: 1_800_00, high: 2_400_00 });
    expect(euros.warnings).toEqual([{ code: 'figures.warnings.peopleNotValued', params: { count: 4 } }]);
    expect(euros.missing).toEqual([{ code: 'audit.missing.hourlyCost', params: { team: 'B' } }]);
  });
  it('names the article as its source, until the company puts its own hypotheses', () => {
    const subscriptions = [{ ...chatgpt, declaredActiveSeats: 5 }, claude];
    const own = { hiddenHoursLow: 10, hiddenHoursHigh: 20, hiddenHoursPeople: 5, hiddenHoursTools: 2 };
    const sources = (settings: Partial<typeof own>) =>
      audit({ subscriptions }, day('2026-11-21'), settings).sinks.cards.hours.sources;
    expect(sources({})).toEqual([articleSource]);
    expect(sources(own)).toEqual([]);
  });
  it('costs no hour with a single tool', () => {
    expect(audit({ subscriptions: [{ ...chatgpt, declaredActiveSeats: 5 }] }).sinks.cards.hours.value).toBe(0);
  });
});

describe('fuite de données', () => {
  const check = { id: 'c', checkedBy: null, checkedOn: day('2026-11-01'), nextCheckOn: null, note: null };
  it('never invents a euro figure', () => {
    expect(audit({ subscriptions: [chatgpt] }).sinks.leak.euros).toMatchObject({ value: null, status: 'unknown' });
  });
  it('reads training from the setting that was checked, else from the plan', () => {
    const training = (given: Partial<AuditInput>) => audit(given).sinks.leak.tools.map((tool) => tool.training);
    const personal = aSubscription({ planId: 'chatgpt-plus' });
    expect(training({ subscriptions: [chatgpt] })).toEqual(['off']);
    expect(training({ subscriptions: [chatgpt, personal] })).toEqual(['default-on']);
    const ok = [{ ...check, toolId: 'chatgpt', settingId: 'model-training', state: 'ok' as const }];
    expect(training({ subscriptions: [personal], settingChecks: ok })).toEqual(['off']);
    const open = [{ ...check, toolId: 'chatgpt', settingId: 'model-training', state: 'open' as const }];
    expect(training({ subscriptions: [chatgpt], settingChecks: open })).toEqual(['on']);
    expect(training({ subscriptions: [aSubscription({ toolId: 'notion', planId: null })] })).toEqual(['unknown']);
  });
  it('opens a range for the tools nobody documents', () => {
    const notion = aSubscription({ id: 'n', toolId: 'notion', planId: null });
    const { leak } = audit({ subscriptions: [aSubscription({ planId: 'chatgpt-plus' }), notion] }).sinks;
    expect(leak.trainingTools).toMatchObject({ value: 1, range: { low: 1, high: 2 } });
    expect(leak.exposedSeats).toMatchObject({ value: 10, range: { low: 10, high: 20 } });
    expect(leak.trainingTools.sources.length).toBeGreaterThan(0);
  });
  it('counts a subscription bought on personal accounts as accounts outside the space', () => {
    const personal = aSubscription({ seats: 15, accountKind: 'personal-account' });
    expect(audit({ subscriptions: [personal] }).sinks.leak.wrongAccounts.value).toBe(15);
  });
  it('turns an open setting into an action without an amount', () => {
    const settingChecks = [{ ...check, toolId: 'chatgpt', settingId: 'workspace-discovery', state: 'open' as const }];
    const { actions } = audit({ subscriptions: [chatgpt], settingChecks });
    expect(actions.actions).toMatchObject([
      {
        kind: 'close-setting',
        toolId: 'chatgpt',
        annualCents: null,
        sentence: { params: { setting: "Détection de l'espace de travail" } },
      },
    ]);
    expect(actions.total.value).toBe(0);
  });
});

describe('paradoxe du choix', () => {
  it('counts only people who hold two tools for the same work', () => {
    const { choice } = audit({
      subscriptions: [chatgpt, claude, gamma],
      seatSummaries: [held('chatgpt', 1, 6), held('claude', 5, 8), held('gamma', 1, 4)],
    }).sinks;
    // 5 and 6 hold ChatGPT and Claude; Gamma does other work than ChatGPT
    expect(choice.people.value).toBe(2);
    expect(choice.hours.range).toEqual({ low: 52, central: 65, high: 78 });
    expect(choice.euros).toMatchObject({ value: null, status: 'unknown' });
  });
  it('is zero with one tool, unknown with two and no holder', () => {
    expect(audit({ subscriptions: [chatgpt] }).sinks.choice.hours.value).toBe(0);
    expect(audit({ subscriptions: [chatgpt, claude] }).sinks.choice.hours.value).toBeNull();
  });
});

describe('licences zombies', () => {
  it('gives the share and the adoption curve, without the months after the audit', () => {
    const point = (m: string, activeShare: number) => ({
      id: m,
      month: m as never,
      subscriptionId: null,
      activeShare,
      origin: 'declared' as const,
    });
    const { zombies } = audit({
      subscriptions: [{ ...chatgpt, declaredActiveSeats: 3 }],
      adoption: [point('2026-12', 0.1), point('2026-09', 0.15), point('2026-03', 0.6)],
    }).sinks;
    expect(zombies.share.value).toBe(70);
    expect(zombies.adoption.map((p) => [p.month, p.unusedSharePct])).toEqual([
      ['2026-03', 40],
      ['2026-09', 85],
    ]);
  });
});
