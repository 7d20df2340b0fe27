import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { staff: on } = calls;

export const staffRouter = ({ staff }: Core) => ({
  preview: on.preview.handler(({ context, input }) => staff.preview(context.client, input.file, input.choices)),
  import: on.import.handler(({ context, input }) => staff.import(context.client, input.file, input.choices)),
  duplicates: on.duplicates.handler(({ context }) => staff.duplicates(context.client)),
  merge: on.merge.handler(({ context, input }) => staff.merge(context.client, input.keepId, input.otherId)),
  keepApart: on.keepApart.handler(({ context, input }) => staff.keepApart(context.client, input.ids)),
});
