import type { Choice } from '@renderer/ui/fields/choice-fields';
import {
  type AccountKind,
  accountKindSchema,
  type BillingPeriod,
  billingPeriodSchema,
  type PayerKind,
  type PriceMode,
  type PriceOrigin,
  payerKindSchema,
  priceModeSchema,
  priceOriginSchema,
  type SubscriptionStatus,
  subscriptionStatusSchema,
  type VatRegime,
  vatRegimeSchema,
} from '@shared/domain/subscription';
import { t } from '@shared/text/translate';

const choices = <V extends string>(values: readonly V[], label: (value: V) => string): readonly Choice<V>[] =>
  values.map((value) => ({ value, label: label(value) }));

export const priceModeChoices = (): readonly Choice<PriceMode>[] => choices(priceModeSchema.options, (value) => value);
export const periodChoices = (): readonly Choice<BillingPeriod>[] =>
  choices(billingPeriodSchema.options, (value) => t(`subscriptionScreens.periods.${value}`));
export const statusChoices = (): readonly Choice<SubscriptionStatus>[] =>
  choices(subscriptionStatusSchema.options, (value) => t(`subscriptionScreens.statuses.${value}`));
export const payerChoices = (): readonly Choice<PayerKind>[] =>
  choices(payerKindSchema.options, (value) => t(`subscriptionScreens.payers.${value}`));
export const accountChoices = (): readonly Choice<AccountKind>[] =>
  choices(accountKindSchema.options, (value) => t(`subscriptionScreens.accounts.${value}`));
export const originChoices = (): readonly Choice<PriceOrigin>[] =>
  choices(priceOriginSchema.options, (value) => t(`subscriptionScreens.origins.${value}`));
export const regimeChoices = (): readonly Choice<VatRegime>[] =>
  choices(vatRegimeSchema.options, (value) => t(`subscriptionScreens.regimes.${value}`));
