import {
  ignoredReasons,
  matchConfidenceSchema,
  paymentCadenceSchema,
  paymentEventSchema,
  refusedReasons,
  shadowFlagSchema,
  statementQuestionSchema,
} from '@shared/domain/bank';
import { bank } from '@shared/text/bank';
import { bankSentence } from '@shared/text/bank-sentence';
import { hasText } from '@shared/text/translate';
import { expect, it } from 'vitest';

it('every code of a statement and of its analysis has its French words', () => {
  const keys = [
    ...ignoredReasons.map((code) => `ignored.${code}`),
    ...refusedReasons.map((code) => `refused.${code}`),
    ...statementQuestionSchema.shape.code.options.map((code) => `questions.${code}`),
    ...paymentEventSchema.shape.code.options.map((code) => `events.${code}`),
    ...shadowFlagSchema.shape.reason.options.map((code) => `shadow.${code}`),
    ...paymentCadenceSchema.options.map((code) => `cadence.${code}`),
    ...matchConfidenceSchema.options.map((code) => `confidence.${code}`),
  ];
  expect(keys.filter((key) => !hasText(`bank.${key}`))).toEqual([]);
});

it('says amounts and days as the French write them', () => {
  const params = { account: '0042', differenceCents: -1_000_50, currency: 'EUR' };
  expect(bankSentence('warnings', { code: 'balance-mismatch', params })).toContain('−1\u202f000,50\u202f€');
  expect(bankSentence('events', { code: 'late-or-stopped', params: { days: 61, last: '2026-10-05' } })).toContain(
    '05/10/2026',
  );
  const seats = { fromSeats: 2, toSeats: 3, unitCents: 2160, fromCents: 4320, toCents: 6480, currency: 'EUR' };
  expect(bankSentence('events', { code: 'seat-count-change', params: seats })).toContain('21,60\u202f€');
});

it('uses typographic apostrophes and no-break spaces only', () => {
  const text = JSON.stringify(bank);
  expect(text).not.toContain("'");
  expect(text).not.toMatch(/ [;!?»]|« /);
});
