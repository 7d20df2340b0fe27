import type { AuditResult } from '@shared/domain/audit';
import { type Figure, figureSchema } from '@shared/domain/figure';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The figure of that code anywhere in an audit: to explain it again once a hypothesis has changed. */
export const figureIn = (audit: AuditResult, code: string): Figure | null => {
  const look = (value: unknown): Figure | null => {
    if (Array.isArray(value)) return null;
    if (!isObject(value)) return null;
    if (value.code === code && 'hypotheses' in value) return figureSchema.safeParse(value).data ?? null;
    for (const child of Object.values(value)) {
      const found = look(child);
      if (found) return found;
    }
    return null;
  };
  return look(audit);
};
