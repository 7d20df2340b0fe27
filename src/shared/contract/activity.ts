import { z } from 'zod';
import { call } from './base';

const label = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** Opération du journal. */
export const operationSchema = z.object({
  seq: z.int(),
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  label,
  kind: z.enum(['start', 'do', 'undo', 'redo', 'event']),
  rows: z.int(),
  undone: z.boolean(),
});
export type OperationView = z.infer<typeof operationSchema>;

export const undoStateSchema = z.object({
  undo: z.object({ operationId: z.string(), label }).nullable(),
  redo: z.object({ operationId: z.string(), label }).nullable(),
});

/** Activity of the dossier, undo and redo. */
export const activityContract = {
  list: call
    .input(z.object({ limit: z.int().min(1).max(500), beforeSeq: z.int().nullable() }))
    .output(z.array(operationSchema)),
  /** Rows an operation changed, as they were and as they became. */
  detail: call.input(z.object({ operationId: z.string() })).output(
    z.array(
      z.object({
        table: z.string(),
        rowId: z.string(),
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
      }),
    ),
  ),
  state: call.output(undoStateSchema),
  /** Reverses the latest operation, or the given one when nothing later touches the same rows. */
  undo: call
    .input(z.object({ operationId: z.string().nullable() }))
    .output(z.object({ label, state: undoStateSchema })),
  redo: call.output(z.object({ label, state: undoStateSchema })),
};
