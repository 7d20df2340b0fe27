import { oc } from '@orpc/contract';
import { z } from 'zod';
import { refusalCodes } from '../domain/refusal';

/** What crosses when a call is refused: the code and what the French sentence needs. */
export const refusalDataSchema = z.object({
  code: z.enum(refusalCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RefusalData = z.infer<typeof refusalDataSchema>;

/** Every call of the product starts from here: it may be refused with a coded reason. */
export const call = oc.errors({ REFUSED: { status: 422, data: refusalDataSchema } });

/** Result of a write: the operation that « Annuler » would reverse; null when nothing changed. */
export const written = <T extends z.ZodType>(result: T) => z.object({ result, operationId: z.string().nullable() });

/** A file that the screen downloads. */
export const fileSchema = z.file();
