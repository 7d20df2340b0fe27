import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { charter: on } = calls;

export const charterRouter = ({ charter }: Core) => ({
  get: on.get.handler(({ context }) => charter.get(context.client)),
  start: on.start.handler(({ context }) => charter.start(context.client)),
  saveClause: on.saveClause.handler(({ context, input }) => charter.saveClause(context.client, input)),
  moveClause: on.moveClause.handler(({ context, input }) =>
    charter.moveClause(context.client, input.id, input.position),
  ),
  addClause: on.addClause.handler(({ context, input }) => charter.addClause(context.client, input.section, input.text)),
  removeClause: on.removeClause.handler(({ context, input }) => charter.removeClause(context.client, input.id)),
  saveValues: on.saveValues.handler(({ context, input }) => charter.saveValues(context.client, input)),
  propose: on.propose.handler(({ context, input }) => charter.propose(context.client, input)),
  decide: on.decide.handler(({ context, input }) => charter.decide(context.client, input)),
  comment: on.comment.handler(({ context, input }) => charter.comment(context.client, input)),
  preview: on.preview.handler(({ context }) => charter.preview(context.client)),
  publish: on.publish.handler(({ context, input }) => charter.publish(context.client, input)),
  compare: on.compare.handler(({ context, input }) => charter.compare(context.client, input.from, input.to)),
  pdf: on.pdf.handler(({ context, input }) => charter.pdf(context.client, input.versionId)),
  signatures: on.signatures.handler(({ context, input }) => charter.signatures(context.client, input.versionId)),
  sign: on.sign.handler(({ context, input }) => charter.sign(context.client, input)),
  unsign: on.unsign.handler(({ context, input }) => charter.unsign(context.client, input.id)),
  signatureSheet: on.signatureSheet.handler(({ context, input }) =>
    charter.signatureSheet(context.client, input.versionId),
  ),
});
