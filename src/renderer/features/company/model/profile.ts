import type { Choice } from '@renderer/ui/fields';
import { type Company, type CompanyVat, companyVatSchema } from '@shared/domain/company';
import { month } from '@shared/domain/day';
import { countryName } from '@shared/text/countries';
import { formatEuros, formatMonth, formatPercent, NBSP } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { zoneName } from '@shared/text/zones';

/** Share of the VAT recovered: the regime decides it, except for a partial right. */
export const recoveryOf = ({ vat, vatRecovery }: Pick<Company, 'vat' | 'vatRecovery'>): number =>
  vat === 'standard' ? 1 : vat === 'franchise' ? 0 : vatRecovery;

/** What 100 € before tax really cost, at 20 % of VAT. */
export const costOfHundred = (recovery: number): string => formatEuros(100_00 + Math.round(20_00 * (1 - recovery)));

export const monthName = (number: number): string =>
  formatMonth(month(`2026-${String(number).padStart(2, '0')}`)).split(NBSP)[0] ?? '';

export const monthChoices = (): readonly Choice<string>[] =>
  Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: monthName(index + 1) }));

export const vatChoices = (): readonly Choice<CompanyVat>[] =>
  companyVatSchema.options.map((value) => ({ value, label: t(`company.profile.vat.${value}`) }));

const named = (codes: readonly string[], current: string, nameOf: (code: string) => string): Choice<string>[] =>
  [...new Set([...codes, current])].map((value) => ({ value, label: nameOf(value) }));

const zones =
  'FRA BEL CHE DEU ESP GBR ITA LUX NLD PRT AUT IRL POL SWE DNK NOR GLP MTQ GUF REU NCL PYF CAN USA MAR TUN EEE WOR';
/** Places where a French SME has sites; a zone already chosen stays. */
export const zoneChoices = (current: string): readonly Choice<string>[] => named(zones.split(' '), current, zoneName);

const countries = 'FR BE CH DE ES GB IT LU NL PT AT IE PL SE DK MC CA US MA TN';
export const countryChoices = (current: string): readonly Choice<string>[] =>
  named(countries.split(' '), current, countryName);

/** Fields that a document or a calculation would use, and that are still empty. */
export const missingItems = (company: Company): string[] =>
  (['siren', 'headcount', 'sector', 'city', 'logo'] as const)
    .filter((field) => company[field] === null)
    .map((field) => t(`company.profile.missingItems.${field}`));

const list = new Intl.ListFormat('fr', { type: 'conjunction' });
export const inWords = (items: readonly string[]): string => list.format(items);

export const profileAnswer = (company: Company | null): string => {
  if (company === null) return t('company.profile.answerEmpty');
  const recovery = recoveryOf(company);
  const from = company.fiscalYearStartMonth;
  return t('company.profile.answer', {
    vat: company.vat,
    percent: formatPercent(recovery * 100),
    cost: costOfHundred(recovery),
    from: monthName(from),
    to: monthName(from === 1 ? 12 : from - 1),
    zone: zoneName(company.countryMix),
  });
};
