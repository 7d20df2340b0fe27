import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { questions: on } = calls;

export const questionsRouter = ({ questions }: Core) => ({
  get: on.get.handler(({ context }) => questions.get(context.client)),
  save: on.save.handler(({ context, input }) => questions.save(context.client, input)),
  answer: on.answer.handler(({ context, input }) => questions.answer(context.client, input)),
  publish: on.publish.handler(({ context, input }) => questions.publish(context.client, input.id, input.published)),
  remove: on.remove.handler(({ context, input }) => questions.remove(context.client, input.id)),
  faq: on.faq.handler(({ context, input }) => questions.faq(context.client, input.format)),
});
