import type { AiActReference } from '@shared/domain/ai-act';
import type { Day } from '@shared/domain/day';
import { type Cents, cents, roundHalfUp } from '@shared/domain/money';
import Big from 'big.js';

/** Plafond d'amende: a ceiling, not an expected amount (art. 99(7)). */
export type PenaltyCap =
  | { readonly status: 'known'; readonly cents: Cents }
  /** Turnover unknown: at most the fixed amount for an SME, at least for the others. */
  | { readonly status: 'bounded'; readonly cents: Cents; readonly bound: 'at-most' | 'at-least' }
  | { readonly status: 'not-in-force' | 'unknown-tier' };

/**
 * Ceiling of a tier (art. 99): the lower of the fixed amount and the share of the world turnover for an SME or small
 * mid-cap (`min`), the higher for the others. Turnover in euro cents, whole year.
 */
export const penaltyCap = (
  reference: AiActReference,
  tierId: string,
  turnover: Cents | null,
  isSme: boolean,
  asOf: Day,
): PenaltyCap => {
  const tier = reference.penalties.tiers.find((known) => known.id === tierId);
  if (!tier) return { status: 'unknown-tier' };
  if (asOf < reference.penalties.in_force_since) return { status: 'not-in-force' };
  const fixed = new Big(tier.fixed_eur).times(100);
  if (turnover === null)
    return { status: 'bounded', cents: cents(roundHalfUp(fixed)), bound: isSme ? 'at-most' : 'at-least' };
  const share = new Big(turnover).times(tier.pct_turnover);
  const cap = isSme === share.lt(fixed) ? share : fixed;
  return { status: 'known', cents: cents(roundHalfUp(cap)) };
};
