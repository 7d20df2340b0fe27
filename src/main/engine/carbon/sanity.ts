import type { Footprint } from '@shared/domain/carbon-results';
import type { Coded } from '@shared/domain/figure';
import { coded } from '../explain';
import { findModelByKey, isSlowProModel } from './models';
import type { CarbonReference } from './reference-index';

/** Thresholds of section 10: past them the inputs must be checked and confirmed by the user. */
export const CHECK_GRAMS_PER_1000_TOKENS = 12;
export const CHECK_KG_PER_PERSON_YEAR = 100;

/**
 * What the user is asked to check: a model above 12 g per 1 000 output tokens (OpenAI's pro models apart, whose figure
 * is known to be odd), or a footprint above 100 kg per person and year. Central values; `months` is the length of the
 * period, `people` the headcount (null: the second check cannot be done).
 */
export const carbonChecks = (
  reference: CarbonReference,
  footprint: Footprint,
  period: { readonly months: number; readonly people: number | null },
): Coded[] => {
  const checks: Coded[] = [];
  const { text, total } = footprint;
  const pro = (footprint.slices.model ?? []).some((slice) => {
    const found = slice.key.model && findModelByKey(reference, slice.key.model);
    return found ? isSlowProModel(found) : false;
  });
  if (text?.outputTokens && !pro) {
    const grams = (text.gwpKgCO2e.central * 1e6) / text.outputTokens;
    if (grams > CHECK_GRAMS_PER_1000_TOKENS)
      checks.push(coded('check-grams-per-1000-tokens', { grams, threshold: CHECK_GRAMS_PER_1000_TOKENS }));
  }
  if (total && period.people !== null && period.people > 0 && period.months > 0) {
    const kg = (total.gwpKgCO2e.central * 12) / period.months / period.people;
    if (kg > CHECK_KG_PER_PERSON_YEAR)
      checks.push(coded('check-kg-per-person', { kg, threshold: CHECK_KG_PER_PERSON_YEAR }));
  }
  return checks;
};
