import { z } from 'zod';
import { careerDaySchema, daySchema, monthSchema } from './day';
import { idSchema, nameSchema, noteSchema } from './ids';
import { centsSchema, currencySchema } from './money';

/** Régime de TVA de l'entreprise. */
export const companyVatSchema = z.enum(['standard', 'partial', 'franchise']);
export type CompanyVat = z.infer<typeof companyVatSchema>;

const luhnValid = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
};
/** SIREN: nine digits with their check digit; spaces are accepted and dropped. */
export const sirenSchema = z
  .string()
  .transform((text) => text.replace(/\s/g, ''))
  .refine((text) => /^\d{9}$/.test(text) && luhnValid(text), { message: 'invalid-siren' });

/** Profil de l'entreprise: one row per dossier. */
export const companySchema = z.object({
  name: nameSchema,
  siren: sirenSchema.nullable(),
  /** Effectif. */
  headcount: z.int().min(1).max(100_000).nullable(),
  sector: z.string().max(200).nullable(),
  city: z.string().max(200).nullable(),
  vat: companyVatSchema,
  /** Coefficient de déduction, 0 to 1. */
  vatRecovery: z.number().min(0).max(1),
  /** First month of the fiscal year, 1 to 12 (exercice). */
  fiscalYearStartMonth: z.int().min(1).max(12),
  /** Zone of the electricity mix of the company's own sites. */
  countryMix: z.string().max(10),
  /** Pays dans lequel l'entreprise est immatriculée. */
  country: z.string().length(2),
  /** Logo printed on documents, as a PNG or JPEG data address; null when none. */
  logo: z.string().max(700_000).nullable(),
  /** « exemple »: shown everywhere on example dossiers. */
  isExample: z.boolean(),
  note: noteSchema.nullable(),
});
export type Company = z.infer<typeof companySchema>;

/** What the calculations suppose of a company whose profile is still empty: full VAT recovery, nothing else. */
export const emptyCompany = (name: string): Company => ({
  name,
  siren: null,
  headcount: null,
  sector: null,
  city: null,
  vat: 'standard',
  vatRecovery: 1,
  fiscalYearStartMonth: 1,
  countryMix: 'FRA',
  country: 'FR',
  logo: null,
  isExample: false,
  note: null,
});

/** Équipe. */
export const teamSchema = z.object({
  id: idSchema,
  name: nameSchema,
  /** Declared headcount; null: counted from the people of the dossier. */
  headcount: z.int().min(0).max(100_000).nullable(),
  /** Coût horaire chargé, in euro cents; null: unknown. */
  hourlyCostCents: centsSchema.nullable(),
  archived: z.boolean(),
});
export type Team = z.infer<typeof teamSchema>;

/** salarié, compte de service, invité */
export const personKindSchema = z.enum(['employee', 'service-account', 'guest']);

/** Collaborateur. */
export const personSchema = z.object({
  id: idSchema,
  name: nameSchema,
  email: z.string().trim().toLowerCase().max(254).nullable(),
  teamId: idSchema.nullable(),
  managerId: idSchema.nullable(),
  /** A career may have begun long before the first subscription. */
  arrivedOn: careerDaySchema.nullable(),
  leftOn: careerDaySchema.nullable(),
  kind: personKindSchema,
  partTime: z.boolean(),
  /** Congé long (maternité, maladie, sabbatique): first and last day. */
  leaveFrom: daySchema.nullable(),
  leaveTo: daySchema.nullable(),
  note: noteSchema.nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** A person of whom nothing is known yet. */
export const emptyPerson: Omit<Person, 'id'> = {
  name: '',
  email: null,
  teamId: null,
  managerId: null,
  arrivedOn: null,
  leftOn: null,
  kind: 'employee',
  partTime: false,
  leaveFrom: null,
  leaveTo: null,
  note: null,
};

/** Taux de change saisi: units of the currency for one euro. Wins over the built-in table. */
export const fxRateSchema = z.object({
  id: idSchema,
  month: monthSchema,
  currency: currencySchema,
  rate: z.number().positive().max(100_000),
  note: z.string().max(500).nullable(),
});
export type FxRate = z.infer<typeof fxRateSchema>;
