import type { ReadableDb } from '@main/db/dossier-db';
import { companies } from '@main/db/repositories';
import type { Company } from '@shared/domain/company';

/** The one row of the company's profile; null in a new dossier. */
export const companyOf = (db: ReadableDb): Company | null => {
  const row = companies.get(db, 'company');
  if (!row) return null;
  const { id: _, ...company } = row;
  return company;
};

export const isExampleDossier = (db: ReadableDb): boolean => companyOf(db)?.isExample ?? false;
