import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { bank: on } = calls;

export const bankRouter = ({ bank }: Core) => ({
  read: on.read.handler(({ context, input, signal }) => bank.read(context.client, input.file, input.choices, signal)),
  review: on.review.handler(({ context, input }) => bank.review(context.client, input.readingId, input.choices)),
  lines: on.lines.handler(({ context, input }) => bank.lines(context.client, input)),
  spend: on.spend.handler(({ context }) => bank.spend(context.client)),
  import: on.import.handler(({ context, input }) => bank.import(context.client, input.readingId, input.choices)),
  history: on.history.handler(({ context }) => bank.history(context.client)),
  answers: on.answers.handler(({ context }) => bank.answers(context.client)),
  removeAnswer: on.removeAnswer.handler(({ context, input }) => bank.removeAnswer(context.client, input.id)),
});
