import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { seats: on } = calls;

export const seatsRouter = ({ seats }: Core) => ({
  counts: on.counts.handler(({ context }) => seats.counts(context.client)),
  list: on.list.handler(({ context, input }) => seats.list(context.client, input.subscriptionId)),
  save: on.save.handler(({ context, input }) => seats.save(context.client, input)),
  assign: on.assign.handler(({ context, input }) => seats.assign(context.client, input)),
  release: on.release.handler(({ context, input }) => seats.release(context.client, input.ids, input.on)),
  remove: on.remove.handler(({ context, input }) => seats.remove(context.client, input.ids)),
  declareActive: on.declareActive.handler(({ context, input }) => seats.declareActive(context.client, input)),
  adoption: on.adoption.handler(({ context }) => seats.adoption(context.client)),
  saveAdoption: on.saveAdoption.handler(({ context, input }) => seats.saveAdoption(context.client, input)),
  removeAdoption: on.removeAdoption.handler(({ context, input }) => seats.removeAdoption(context.client, input.id)),
});
