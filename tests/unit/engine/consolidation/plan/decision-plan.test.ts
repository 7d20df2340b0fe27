import {
  letterOf,
  planDecision,
  proposedActions,
  realisedSavings,
  remindersOf,
  savingsByMonth,
  sortPlans,
} from '@main/engine/consolidation';
import { day, type Month, month } from '@shared/domain/day';
import { decisionPlanSchema, letterSchema, realisedSchema } from '@shared/domain/decision';
import { cents } from '@shared/domain/money';
import { decisionCalendar } from '@shared/text/decision-calendar';
import { letterText, letterSentence as say } from '@shared/text/letter-text';
import { t, textOf } from '@shared/text/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPayment } from '../../../../support/builders';
import { aDecision, aRunning, aRunningUnknown, today } from '../../../../support/consolidation-builders';

const engaged = {
  commitmentMonths: 12,
  renewalOn: day('2027-03-01'),
  noticeDays: 30,
  startedOn: day('2026-03-01'),
} as const;

describe('planDecision', () => {
  it('saves nothing before the contract lets go, and tells the last day to say so', () => {
    const plan = decisionPlanSchema.parse(planDecision(aDecision(), aRunning(engaged), today));
    // 1 March 2027 less 30 days.
    expect(plan).toMatchObject({
      decideBy: '2027-01-30',
      daysLeft: 70,
      notice: 'open',
      effectiveOn: '2027-03-01',
      seatsAfter: null,
    });
    // November to October: paid from November to February; 8 months × 250 € saved. Then 24 more.
    expect(plan.saving12.value).toBe(8 * 250_00);
    expect(plan.saving36.value).toBe(32 * 250_00);
    expect(plan.fullYear.value).toBe(3_000_00);
    expect(plan.months[3]).toEqual({ month: '2027-02', baselineCents: 250_00, plannedCents: 250_00 });
    expect(plan.months[4]).toEqual({ month: '2027-03', baselineCents: 250_00, plannedCents: 0 });
  });

  it('a yearly price is saved on the day of its debit, not month by month', () => {
    const yearly = aRunning({ ...engaged, period: 'annual', unitPriceCents: cents(240_00) });
    const plan = planDecision(aDecision(), yearly, today);
    expect(plan.months.filter((m) => m.baselineCents > m.plannedCents).map((m) => m.month)).toEqual([
      '2027-03',
      '2028-03',
      '2029-03',
    ]);
    expect(plan.saving12.value).toBe(2_400_00);
  });

  it('too late for this renewal: the next one counts, and it is said', () => {
    const plan = planDecision(aDecision(), aRunning({ ...engaged, renewalOn: day('2026-12-01') }), today);
    expect(plan).toMatchObject({ notice: 'late', effectiveOn: '2027-12-01', decideBy: '2027-11-01' });
    expect(plan.saving12.value).toBe(0);
  });

  it('a notice given in time counts from its day', () => {
    const running = aRunning({ ...engaged, renewalOn: day('2026-12-01') });
    const plan = planDecision(aDecision({ noticeGivenOn: day('2026-10-15') }), running, today);
    expect(plan).toMatchObject({ notice: 'given', effectiveOn: '2026-12-01', decideBy: null });
    expect(plan.saving12.value).toBe(11 * 250_00);
  });

  it('fewer seats, never under the minimum; a flat price does not move', () => {
    const reduce = aDecision({ kind: 'reduce', seatsAfter: 2 });
    const plan = planDecision(reduce, aRunning(engaged, { minSeats: 5 }), today);
    expect(plan.seatsAfter).toBe(5);
    expect(plan.warnings).toEqual([{ code: 'audit.limits.minSeats', params: { minSeats: 5, count: 3 } }]);
    // 5 seats × 25 € × 12.
    expect(plan.fullYear.value).toBe(1_500_00);
    const flat = planDecision(reduce, aRunning({ ...engaged, perSeat: false }), today);
    expect(flat.fullYear.value).toBe(0);
    expect(flat.warnings).toEqual([{ code: 'audit.limits.flatPrice', params: {} }]);
  });

  it('kept or given up: nothing saved. No date or no price: unknown, never zero', () => {
    expect(planDecision(aDecision({ kind: 'keep' }), aRunning(engaged), today).saving36.value).toBe(0);
    expect(planDecision(aDecision({ state: 'dropped' }), aRunning(engaged), today).saving36.value).toBe(0);
    const undated = planDecision(aDecision(), aRunning({ commitmentMonths: 12 }), today);
    expect(undated).toMatchObject({
      notice: 'unknown',
      effectiveOn: null,
      saving12: { value: null, status: 'unknown' },
    });
    expect(undated.missing).toEqual([{ code: 'audit.missing.renewalDate', params: { name: 'ChatGPT Business' } }]);
    expect(planDecision(aDecision(), aRunningUnknown(engaged), today).saving12.value).toBeNull();
  });

  it('already cancelled: deciding it again saves nothing more', () => {
    const running = aRunning({ status: 'cancelled', endsOn: day('2027-02-01') });
    expect(planDecision(aDecision(), running, today).saving36.value).toBe(0);
  });

  it('a later exit never saves more, and no month saves more than it cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(1, 3, 12),
        (a, b, commitmentMonths) => {
          const running = aRunning({ commitmentMonths, renewalOn: day('2026-12-05') });
          const leavingIn = (count: number) =>
            planDecision(
              aDecision({
                notBefore: day(`20${27 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`),
              }),
              running,
              today,
            );
          const [soon, late] = [leavingIn(Math.min(a, b)), leavingIn(Math.max(a, b))];
          expect(soon.saving36.value ?? 0).toBeGreaterThanOrEqual(late.saving36.value ?? 0);
          for (const item of soon.months) expect(item.plannedCents).toBeLessThanOrEqual(item.baselineCents);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the plan', () => {
  const first = planDecision(aDecision({ id: 'd1' }), aRunning(engaged), today);
  const second = planDecision(
    aDecision({ id: 'd2' }),
    aRunning({ renewalOn: day('2026-12-01'), noticeDays: 5 }),
    today,
  );
  const unknown = planDecision(aDecision({ id: 'd3' }), aRunning({ commitmentMonths: 12 }), today);

  it('puts the nearest notice first, the undated ones last, and counts the unknown apart', () => {
    expect(sortPlans([unknown, first, second]).map((plan) => plan.decisionId)).toEqual(['d2', 'd1', 'd3']);
    const sums = savingsByMonth([first, second, unknown]);
    expect(sums.unknown).toBe(1);
    expect(sums.months[5]).toEqual({ month: '2027-04', savingCents: 500_00 });
  });

  it('recalls what is due within the longest delay', () => {
    // 26 November is five days away; 30 January is too far.
    expect(remindersOf([first, second, unknown], [30, 7])).toMatchObject([
      { decisionId: 'd2', daysLeft: 5, level: 'urgent' },
    ]);
    expect(remindersOf([first], [90])).toMatchObject([{ decisionId: 'd1', level: 'urgent' }]);
  });

  it('goes into a calendar: last day of notice with its reminders, then the first day without payment', () => {
    const { events } = decisionCalendar([first, unknown], [30, 7], today);
    expect(events.map((event) => [event.uid, event.day, event.remindDaysBefore])).toEqual([
      ['d1-notice@sobria', '2027-01-30', [30, 7]],
      ['d1-effect@sobria', '2027-03-01', []],
    ]);
    expect(events[0]?.summary).toBe('Préavis ChatGPT Business\u00a0: dernier jour');
    expect(events[0]?.description).toContain('3\u202f000\u202f€');
  });

  it('proposes dated actions, each with its French sentence, none in the past', () => {
    const actions = proposedActions(first, today);
    expect(actions.map((action) => [action.code, action.dueOn])).toEqual([
      ['tellTeams', '2027-01-16'],
      ['giveNotice', '2027-01-30'],
      ['confirmReceipt', '2027-02-06'],
      ['exportData', '2027-02-15'],
      ['closeAccounts', '2027-02-28'],
      ['checkLastInvoice', '2027-03-31'],
    ]);
    for (const kind of ['keep', 'reduce', 'cancel', 'migrate'] as const)
      for (const { code, dueOn } of proposedActions(
        planDecision(aDecision({ kind, seatsAfter: 5 }), aRunning(engaged), today),
        today,
      )) {
        expect(textOf(`decisions.actions.${code}`)).not.toContain('decisions.');
        expect(dueOn === null || dueOn >= today).toBe(true);
      }
    expect(proposedActions(unknown, today).every((action) => action.dueOn === null)).toBe(true);
  });
});

describe('realisedSavings', () => {
  const promise = ['2026-08', '2026-09', '2026-10', '2026-11'].map((text) => ({
    month: month(text),
    baselineCents: cents(250_00),
    plannedCents: cents(0),
  }));
  const all = (_: string, m: Month) => m <= '2026-10';

  it('compares what would have been paid with what was, on whole past months only', () => {
    const payments = [
      aPayment({ subscriptionId: 'subscription-1', paidOn: day('2026-08-04'), netCents: cents(250_00) }),
    ];
    const result = realisedSchema.parse(realisedSavings([aDecision({ promise })], { payments, covered: all }, today));
    // August was still paid: nothing saved; September and October were not.
    expect(result.months.map((m) => m.realisedCents)).toEqual([0, 250_00, 250_00]);
    expect(result.realised.value).toBe(500_00);
    expect(result.promisedKnown.value).toBe(750_00);
  });

  it('a month of which nothing was read is unknown, not a saving', () => {
    const covered = (_: string, m: Month) => m === '2026-09';
    const result = realisedSavings([aDecision({ promise })], { payments: [], covered }, today);
    expect(result.months.map((m) => m.realisedCents)).toEqual([null, 250_00, null]);
    expect(result.promisedKnown.value).toBe(250_00);
    expect(result.promisedAll.value).toBe(750_00);
    expect(result.realised.warnings).toEqual([{ code: 'figures.warnings.partialMonths', params: { count: 2 } }]);
    const none = realisedSavings([aDecision({ promise })], { payments: [], covered: () => false }, today);
    expect(none.realised).toMatchObject({ value: null, status: 'unknown' });
  });

  it('a decision only proposed, or given up, promises nothing', () => {
    const decisions = [aDecision({ promise, state: 'proposed' }), aDecision({ promise, state: 'dropped' })];
    expect(realisedSavings(decisions, { payments: [], covered: all }, today).months).toEqual([]);
  });
});

describe('letterOf', () => {
  const company = { name: 'TechVert', city: 'Lyon', siren: '732829320' };
  const tool = {
    vendor: 'OpenAI',
    product: 'ChatGPT',
    billingEntity: { name: 'OpenAI Ireland Ltd', country: 'IE', source: null, verify: true },
  };
  const running = aRunning({ ...engaged, name: 'ChatGPT Business' });
  const facts = { sub: running.sub, company, tool, signatory: 'Camille Essai', date: today };

  it('cancellation: what, when, no renewal, data', () => {
    const letter = letterSchema.parse(letterOf({ ...facts, plan: planDecision(aDecision(), running, today) }));
    expect(letter.recipient).toEqual({ vendor: 'OpenAI', entity: 'OpenAI Ireland Ltd', country: 'IE' });
    const text = letter.paragraphs.map(say).join('\n');
    expect(text).toContain('résiliation de notre abonnement ChatGPT Business, qui compte 10 sièges');
    expect(text).toContain('échéance du 1er\u00a0mars\u00a02027');
    expect(text).toContain('30 jours');
    expect(text).toContain('reconduction tacite');
    expect(text).not.toContain('decisions.');
    expect(letter.missing.map(say).join('\n')).toContain('OpenAI Ireland Ltd');
  });

  it('reduction: from so many seats to so many', () => {
    const plan = planDecision(aDecision({ kind: 'reduce', seatsAfter: 6 }), running, today);
    const letter = letterOf({ ...facts, plan });
    expect(letter?.kind).toBe('seat-reduction');
    expect(letter?.paragraphs.map(say).join('\n')).toContain('de 10 sièges à 6 sièges');
  });

  it('reads as a whole letter', () => {
    const letter = letterOf({ ...facts, plan: planDecision(aDecision(), running, today) });
    if (letter === null) throw new Error('a letter is expected');
    expect(letterText(letter).split('\n\n').slice(0, 5)).toEqual([
      'TechVert\nSIREN 732829320',
      'OpenAI Ireland Ltd\nÀ l’attention du service clients, OpenAI',
      'Lyon, le 21\u00a0novembre\u00a02026',
      'Objet\u00a0: Résiliation de l’abonnement ChatGPT Business',
      'Madame, Monsieur,',
    ]);
    expect(letterText(letter)).toMatch(/distinguées\.\n\nCamille Essai\n$/);
  });

  it('what is not known is left to be filled in, and no letter is written when none is needed', () => {
    const bare = { ...facts, company: { ...company, siren: null }, tool: null, signatory: null };
    const undated = planDecision(aDecision(), aRunning({ commitmentMonths: 12 }), today);
    const letter = letterOf({ ...bare, plan: undated });
    expect(letter?.paragraphs.map((p) => p.code)).toContain('decisions.letters.effectUnknown');
    expect(letter?.missing.map((p) => p.code)).toEqual(
      ['address', 'reference', 'entity', 'signatory', 'date', 'siren'].map((key) => `decisions.letters.missing.${key}`),
    );
    expect(letterOf({ ...facts, plan: planDecision(aDecision({ kind: 'keep' }), running, today) })).toBeNull();
    const ends = aRunning({ ...engaged, autoRenew: false });
    expect(letterOf({ ...facts, plan: planDecision(aDecision(), ends, today) })).toBeNull();
    expect(t('decisions.letters.opening')).toBe('Madame, Monsieur,');
  });
});
