import { ORPCError } from '@orpc/client';
import { type RefusalData, refusalDataSchema } from '@shared/contract/base';
import { t, textOf } from '@shared/text/translate';

/** What was refused and why; null for a fault of the program. */
export const refusalOf = (error: unknown): RefusalData | null => {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null;
  const parsed = refusalDataSchema.safeParse(error.data);
  return parsed.success ? parsed.data : null;
};

/** The French sentence of an error. */
export const sentenceOf = (error: unknown): string => {
  const refusal = refusalOf(error);
  return refusal ? textOf(`errors.${refusal.code}`, refusal.params) : t('errors.unexpected');
};

/** What « Copier les détails » gives: enough for a support, no data of the dossier. */
export const detailsOf = (error: unknown): string => {
  const refusal = refusalOf(error);
  if (refusal) return JSON.stringify(refusal);
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
};
