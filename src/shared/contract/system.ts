import { z } from 'zod';
import { call } from './base';

export const systemInfoSchema = z.object({
  version: z.string(),
  /** fenêtre de bureau, navigateur, ligne de commande */
  host: z.enum(['window', 'browser', 'command']),
  folder: z.string(),
  today: z.string(),
});

/** The program itself. */
export const systemContract = {
  info: call.output(systemInfoSchema),
  /** Stops the program, once every dossier is closed (browser host: there is no window to close). */
  quit: call.output(z.null()),
};
