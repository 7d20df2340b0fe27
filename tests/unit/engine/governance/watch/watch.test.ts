import { medianAnswerDays, supportMinutes, supportVolume } from '@main/engine/governance/questions';
import { monthsInARow, watchDue } from '@main/engine/governance/watch';
import { day, month } from '@shared/domain/day';
import type { StaffQuestion } from '@shared/domain/question';
import type { WatchNote, WatchReview } from '@shared/domain/watch';
import { describe, expect, test } from 'vitest';

const note = (given: Partial<WatchNote>): WatchNote => ({
  id: 'n1',
  toolId: 'chatgpt',
  kind: 'price',
  title: 'Nouveau prix',
  what: 'Le siège passe à 29 €.',
  notedOn: day('2025-06-12'),
  notedBy: null,
  effectiveOn: null,
  source: null,
  consequences: [{ kind: 'price', doneOn: null }],
  toldTo: null,
  toldOn: day('2025-06-13'),
  ...given,
});
const review = (of: string): WatchReview => ({
  id: of,
  month: month(of),
  reviewedOn: day(`${of}-20`),
  reviewedBy: 'Camille',
  note: null,
});

describe('what is due this month', () => {
  test('nothing noted yet: only the review of the month', () => {
    expect(watchDue([], [], day('2025-07-31'))).toEqual([
      { kind: 'review', month: '2025-07', dueOn: '2025-07-31', late: false },
    ]);
  });
  test('a review missed last month is asked for, late', () => {
    expect(watchDue([], [review('2025-05')], day('2025-07-02')).map((d) => [d.kind, d.dueOn, d.late])).toEqual([
      ['review', '2025-06-30', true],
      ['review', '2025-07-31', false],
    ]);
  });
  test('a consequence: due when the change applies, else by the end of the month it was noted; done asks nothing', () => {
    const reviews = [review('2025-06'), review('2025-07')];
    const due = (given: Partial<WatchNote>) =>
      watchDue([note(given)], reviews, day('2025-07-10')).map((d) => [d.kind, d.dueOn, d.late]);
    expect(due({})).toEqual([['price', '2025-06-30', true]]);
    expect(due({ effectiveOn: day('2025-07-15') })).toEqual([['price', '2025-07-15', false]]);
    expect(due({ effectiveOn: day('2025-08-01') })).toEqual([]);
    expect(due({ consequences: [{ kind: 'price', doneOn: day('2025-07-01') }] })).toEqual([]);
    expect(due({ toldOn: null, consequences: [] })).toEqual([['tell', '2025-06-30', true]]);
  });
  test('months in a row: May, June and July reviewed = 3; April alone before a gap does not count', () => {
    const reviews = ['2025-03', '2025-05', '2025-06', '2025-07'].map(review);
    expect(monthsInARow(reviews, day('2025-07-31'))).toBe(3);
    expect(monthsInARow(reviews, day('2025-08-10'))).toBe(3);
    expect(monthsInARow(reviews, day('2025-09-10'))).toBe(0);
  });
});

const question = (given: Partial<StaffQuestion>): StaffQuestion => ({
  id: 'q',
  question: 'Puis-je ?',
  topic: 'data',
  askedOn: day('2025-03-10'),
  askedBy: null,
  teamId: null,
  toolId: null,
  answer: null,
  answeredBy: null,
  answeredOn: null,
  minutes: null,
  publishedOn: null,
  ...given,
});

describe('support', () => {
  test('volume by tool and month, a month without a question is a zero', () => {
    const asked = [
      question({}),
      question({ toolId: 'chatgpt' }),
      question({ toolId: 'chatgpt', askedOn: day('2025-05-02') }),
    ];
    expect(supportVolume(asked, day('2025-05-31'))).toEqual({
      months: ['2025-03', '2025-04', '2025-05'],
      tools: [
        { toolId: 'chatgpt', counts: [1, 0, 1], total: 2 },
        { toolId: null, counts: [1, 0, 0], total: 1 },
      ],
    });
    expect(supportVolume([], day('2025-05-31')).months).toEqual([]);
  });
  test('median of 1, 2 and 9 days = 2; of 1 and 2 = 1.5; none answered: unknown', () => {
    const answered = (on: string) => question({ answer: 'Oui.', answeredOn: day(on) });
    expect(medianAnswerDays([answered('2025-03-11'), answered('2025-03-12'), answered('2025-03-19')])).toBe(2);
    expect(medianAnswerDays([answered('2025-03-11'), answered('2025-03-12')])).toBe(1.5);
    expect(medianAnswerDays([question({})])).toBeNull();
  });
  test('time is added only where it was noted', () => {
    expect(supportMinutes([question({ minutes: 10 }), question({}), question({ minutes: 5 })])).toEqual({
      minutes: 15,
      noted: 2,
    });
    expect(supportMinutes([question({})])).toEqual({ minutes: null, noted: 0 });
  });
});
