import { hasText, t, textOf } from '@shared/text/translate';
import { z } from 'zod';

/** An error as a person reads it; the rest under « copier les détails ». */
export type ErrorText = {
  readonly code: string;
  /** What happened, what was kept, what to do. */
  readonly what: string;
  readonly details: string;
};

const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
/** A refusal as it crosses the contract, or as a service throws it. */
const refusalSchema = z.object({ data: z.object({ code: z.string(), params: paramsSchema }) });
const codedSchema = z.object({ code: z.string(), params: paramsSchema.default({}) });

/** Code and parameters of a refusal, whatever carried it; null for a fault of the program. */
export const refusalOf = (error: unknown): z.infer<typeof codedSchema> | null => {
  const carried = refusalSchema.safeParse(error);
  if (carried.success) return carried.data.data;
  const plain = codedSchema.safeParse(error);
  return plain.success && hasText(`errors.${plain.data.code}`) ? plain.data : null;
};

const detailsOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message}`
    : typeof error === 'string'
      ? error
      : JSON.stringify(error);

/** Makes any error readable, in French, without a stack. The sentence of a code says itself what was kept. */
export const describeError = (error: unknown): ErrorText => {
  const refusal = refusalOf(error);
  if (!refusal) return { code: 'unexpected', what: t('errors.unexpected'), details: detailsOf(error) };
  return {
    code: refusal.code,
    what: textOf(`errors.${refusal.code}`, refusal.params),
    details: JSON.stringify(refusal),
  };
};
