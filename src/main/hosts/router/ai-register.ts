import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { aiRegister: on } = calls;

export const aiRegisterRouter = ({ aiRegister }: Core) => ({
  get: on.get.handler(({ context, input }) => aiRegister.get(context.client, input.asOf)),
  save: on.save.handler(({ context, input: { id, ...draft } }) => aiRegister.save(context.client, id, draft)),
  remove: on.remove.handler(({ context, input }) => aiRegister.remove(context.client, input.id)),
  answer: on.answer.handler(({ context, input }) => aiRegister.answer(context.client, input.id, input.answers)),
  review: on.review.handler(({ context, input }) => aiRegister.review(context.client, input.id, input.review)),
  saveDuty: on.saveDuty.handler(({ context, input }) => aiRegister.saveDuty(context.client, input)),
  pdf: on.pdf.handler(({ context, input }) => aiRegister.pdf(context.client, input.asOf)),
});
