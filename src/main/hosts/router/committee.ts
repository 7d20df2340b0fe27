import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { committee: on } = calls;

export const committeeRouter = ({ committee }: Core) => ({
  overview: on.overview.handler(({ context }) => committee.overview(context.client)),
  month: on.month.handler(({ context, input }) => committee.month(context.client, input.month)),
  saveMember: on.saveMember.handler(({ context, input }) => committee.saveMember(context.client, input)),
  removeMember: on.removeMember.handler(({ context, input }) => committee.removeMember(context.client, input.id)),
  openSession: on.openSession.handler(({ context, input }) =>
    committee.openSession(context.client, input.month, input.date),
  ),
  saveSession: on.saveSession.handler(({ context, input }) => committee.saveSession(context.client, input)),
  removeSession: on.removeSession.handler(({ context, input }) => committee.removeSession(context.client, input.id)),
  proposeAgain: on.proposeAgain.handler(({ context, input }) => committee.proposeAgain(context.client, input.id)),
  close: on.close.handler(({ context, input }) => committee.close(context.client, input)),
  saveItem: on.saveItem.handler(({ context, input }) => committee.saveItem(context.client, input)),
  moveItem: on.moveItem.handler(({ context, input }) => committee.moveItem(context.client, input.id, input.position)),
  removeItem: on.removeItem.handler(({ context, input }) => committee.removeItem(context.client, input.id)),
  saveNotes: on.saveNotes.handler(({ context, input }) => committee.saveNotes(context.client, input.id, input.notes)),
  clock: on.clock.handler(({ context, input }) => committee.clock(context.client, input.id, input.running)),
  saveDecision: on.saveDecision.handler(({ context, input }) => committee.saveDecision(context.client, input)),
  removeDecision: on.removeDecision.handler(({ context, input }) => committee.removeDecision(context.client, input.id)),
  follow: on.follow.handler(({ context, input }) => committee.follow(context.client, input)),
  history: on.history.handler(({ context, input }) => committee.history(context.client, input.text)),
  pdf: on.pdf.handler(async ({ context, input }) => (await committee.pdf(context.client, input.month)).file),
  addRemark: on.addRemark.handler(({ context, input }) => committee.addRemark(context.client, input)),
  removeRemark: on.removeRemark.handler(({ context, input }) => committee.removeRemark(context.client, input.id)),
  exportRemarks: on.exportRemarks.handler(({ context, input }) =>
    committee.exportRemarks(context.client, input.sessionId, input.author),
  ),
  importRemarks: on.importRemarks.handler(({ context, input }) => committee.importRemarks(context.client, input.file)),
  settleRemark: on.settleRemark.handler(({ context, input }) =>
    committee.settleRemark(context.client, input.id, input.state),
  ),
});
