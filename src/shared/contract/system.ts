import { z } from 'zod';
import { RECOGNISED_HEAD, recognisedFileSchema } from '../domain/recognised-file';
import { call, fileSchema } from './base';

export const systemInfoSchema = z.object({
  version: z.string(),
  /** fenêtre de bureau, navigateur, ligne de commande */
  host: z.enum(['window', 'browser', 'command']),
  folder: z.string(),
  today: z.string(),
});

/** A table as shown on a screen: `amount` cells in cents, `percent` 28 for 28 %, days and months ISO, null unknown. */
export const shownTableSchema = z.object({
  name: z.string().min(1).max(200),
  format: z.enum(['csv', 'xlsx']),
  columns: z
    .array(
      z.object({
        header: z.string(),
        kind: z.enum(['text', 'amount', 'number', 'percent', 'day', 'month']),
      }),
    )
    .min(1)
    .max(200),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).max(200_000),
});
export type ShownTable = z.infer<typeof shownTableSchema>;

/** The program itself. */
export const systemContract = {
  info: call.output(systemInfoSchema),
  /** The table as a file for a spreadsheet. */
  tableFile: call.input(shownTableSchema).output(fileSchema),
  /** What a dropped file can be imported as, from the beginning of its content; nothing is kept of it. */
  recogniseFile: call
    .input(z.object({ head: z.file().max(RECOGNISED_HEAD), complete: z.boolean() }))
    .output(recognisedFileSchema),
  /** Stops the program, once every dossier is closed (browser host: there is no window to close). */
  quit: call.output(z.null()),
};
