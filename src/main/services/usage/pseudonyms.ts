import { createHmac } from 'node:crypto';
import type { ReadableDb } from '@main/db/dossier-db';
import { dossier } from '@main/db/schema/journal';

/** Makes names that tell nothing: the same in this dossier for the same thing, another in any other dossier. */
export type Pseudonyms = {
  /** « Compte 7F3A-2B91 »: what stands for an account that nobody was linked to. */
  readonly account: (toolId: string, account: string) => string;
  /** A person within the totals of a team. */
  readonly person: (id: string) => string;
};

/** HMAC-SHA-256 with the secret of the dossier (rgpd-usage.md, section 2). */
export const pseudonymsOf = (db: ReadableDb): Pseudonyms => {
  const key = db.select({ key: dossier.pseudonymKey }).from(dossier).get()?.key ?? '';
  const digest = (...parts: readonly string[]) =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(JSON.stringify(parts)).digest('hex');
  return {
    account: (toolId, account) => {
      const code = digest('account', toolId, account).slice(0, 12).toUpperCase();
      return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
    },
    person: (id) => digest('person', id).slice(0, 16),
  };
};
