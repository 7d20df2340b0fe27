import { MoneyField, PercentField, SelectField, YesNoUnknownField } from '@renderer/ui/fields';
import type { AnnualCost } from '@shared/domain/audit-cost';
import type { SubscriptionTyped } from '@shared/domain/subscription-follow';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { regimeChoices } from '../model/choices';
import type { LiveCost } from '../queries';
import { FormPart, Whole } from './form-parts';
import type { SubscriptionForm } from './use-subscription-form';

/** What the answer about the VAT number means for this subscription. */
const consequence = (typed: SubscriptionTyped, cost: AnnualCost | null): string => {
  if (typed.vatRegime === 'fr_supplier') return t('subscriptionScreens.vat.french');
  if (typed.vatRegime === 'charged_as_consumer' && typed.vatNumberGiven !== 'no')
    return t('subscriptionScreens.vat.consumerAnyway');
  if (typed.vatNumberGiven === 'yes') return t('subscriptionScreens.vat.yes');
  if (typed.vatNumberGiven === 'unknown') return t('subscriptionScreens.vat.unknown');
  return cost && cost.vatLostCents > 0
    ? t('subscriptionScreens.vat.noWithCost', { lost: formatEuros(cost.vatLostCents) })
    : t('subscriptionScreens.vat.no');
};

type VatPartProps = SubscriptionForm & { readonly cost: LiveCost };

/** TVA et carte: who invoices the VAT, and what the card takes. */
export const VatPart = ({ form, typed, change, cost }: VatPartProps) => (
  <FormPart title={t('subscriptionScreens.parts.vat')}>
    <Whole>
      <YesNoUnknownField
        {...form.bind('vatNumberGiven')}
        onChange={(vatNumberGiven) => vatNumberGiven && change({ vatNumberGiven })}
        label={t('subscriptionScreens.vat.question')}
        description={consequence(typed, cost.view?.cost ?? null)}
      />
    </Whole>
    <Whole>
      <SelectField
        {...form.bind('vatRegime')}
        label={t('subscriptionScreens.fields.vatRegime')}
        choices={regimeChoices()}
        clearable={false}
      />
    </Whole>
    <PercentField
      {...form.bind('cardFeeRate')}
      as="rate"
      limits={{ min: 0, max: 20, decimals: 2 }}
      label={t('subscriptionScreens.fields.cardFeeRate')}
      description={t('subscriptionScreens.fields.cardFeeHelp')}
    />
    <MoneyField
      {...form.bind('fixedFeePerDebitCents')}
      label={t('subscriptionScreens.fields.fixedFee')}
      description={t('subscriptionScreens.fields.fixedFeeHelp')}
      max={100_000}
    />
  </FormPart>
);
