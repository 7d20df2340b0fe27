import { adoptionPoints, payments, people, seats, subscriptions, teams } from '@main/db/repositories';
import { classifySeats } from '@main/engine/seats';
import { companyOf } from '@main/services/company/company-profile';
import { day } from '@shared/domain/day';
import { expect, it } from 'vitest';
import { auditOf, exampleDossier } from './support';

it('is the consultancy of article 002: 45 people in five teams, Lyon, calendar year', () => {
  const { read } = exampleDossier('techvert');
  expect(companyOf(read)).toMatchObject({ isExample: true, headcount: 45, city: 'Lyon', fiscalYearStartMonth: 1 });
  const everyone = people.list(read);
  expect(everyone).toHaveLength(45);
  // 8 + 11 + 9 + 4 + 13 = 45
  expect(
    teams.list(read).map((team) => [team.name, team.headcount, everyone.filter((p) => p.teamId === team.id).length]),
  ).toEqual([
    ['Marketing', 8, 8],
    ['Commercial', 11, 11],
    ['Support', 9, 9],
    ['RH', 4, 4],
    ['Direction & Conseil', 13, 13],
  ]);
  expect(everyone.filter((person) => /^(Marc|Sophie|Julie) (Delorme|Garnier|Perret)$/.test(person.name))).toHaveLength(
    3,
  );
});

it('twelve of the 45 holders never opened ChatGPT in January 2025: 26.7 %', () => {
  const { read } = exampleDossier('techvert');
  const chatgpt = subscriptions.list(read).find((subscription) => subscription.toolId === 'chatgpt');
  const held = seats.list(read).filter((seat) => seat.subscriptionId === chatgpt?.id);
  const never = classifySeats(held, people.list(read), day('2025-01-31')).filter(
    (s) => s.classification.status === 'never',
  );
  expect([held.length, never.length]).toEqual([45, 12]);
  // 33 of 45 opened it: 0.7333
  expect(adoptionPoints.list(read).find((point) => point.month === '2025-01')?.activeShare).toBe(0.7333);
});

it('covers six months of 2025 with payments, every price marked as estimated', () => {
  const { read } = exampleDossier('techvert');
  expect([...new Set(payments.list(read).map((p) => p.paidOn.slice(0, 7)))].sort()).toEqual([
    '2025-02',
    '2025-03',
    '2025-04',
    '2025-05',
    '2025-06',
    '2025-07',
  ]);
  expect(subscriptions.list(read).every((subscription) => subscription.note?.startsWith('Estimé'))).toBe(true);
});

it('answers the three questions of responsible AI as it does in July 2025', () => {
  const { diagnostic } = auditOf(exampleDossier('techvert'), '2025-07-31');
  expect(diagnostic.questions.map((question) => question.answer)).toEqual(['yes', 'yes', 'yes']);
  expect(diagnostic.boxes.every((box) => !box.conflict)).toBe(true);
});
