import {
  DayField,
  IntegerField,
  MoneyField,
  SegmentedField,
  SelectField,
  SwitchField,
  TextField,
} from '@renderer/ui/fields';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { OfferPrice, OfferTraps } from '../cost/offer-notes';
import { OfferField } from '../entry/offer-field';
import { originChoices, periodChoices, priceModeChoices } from '../model/choices';
import type { Offer } from '../model/offers';
import { FormPart, Whole } from './form-parts';
import type { SubscriptionForm } from './use-subscription-form';

type OfferPartProps = SubscriptionForm & {
  readonly offers: readonly Offer[];
  readonly sources: readonly CatalogueSource[];
};

/** Offre et prix: what is paid, for how many, as displayed by the vendor. */
export const OfferPart = ({ form, typed, change, offer, pick, own, offers, sources }: OfferPartProps) => {
  const [text, setText] = useState<string | null>(offer?.label ?? typed.name);
  const [chosen, setChosen] = useState(true);
  return (
    <FormPart title={t('subscriptionScreens.parts.offer')}>
      <Whole>
        <OfferField
          label={t('subscriptionScreens.fields.offer')}
          value={text}
          onChange={(next) => {
            setText(next);
            setChosen(false);
          }}
          offers={offers}
          sources={sources}
          chosen={chosen}
          onPick={(next) => {
            pick(next);
            setText(next.label);
            setChosen(true);
          }}
          onOwn={(name) => {
            own(name);
            setText(name);
            setChosen(true);
          }}
          error={chosen ? undefined : t('subscriptionScreens.entry.toolNeeded')}
        />
      </Whole>
      {offer ? (
        <Whole>
          <OfferPrice offer={offer} sources={sources} />
          <OfferTraps offer={offer} />
        </Whole>
      ) : null}
      <Whole>
        <TextField {...form.bind('name')} label={t('subscriptionScreens.fields.name')} maxLength={200} />
      </Whole>
      <IntegerField {...form.bind('seats')} label={t('subscriptionScreens.fields.seats')} min={1} max={100_000} />
      <IntegerField {...form.bind('minSeats')} label={t('subscriptionScreens.fields.minSeats')} min={1} max={100_000} />
      <Whole>
        <SwitchField {...form.bind('perSeat')} label={t('subscriptionScreens.fields.perSeat')} />
      </Whole>
      <MoneyField
        {...form.bind('unitPriceCents')}
        onChange={(unitPriceCents) => change({ unitPriceCents })}
        label={t(typed.perSeat ? 'subscriptionScreens.fields.unitPrice' : 'subscriptionScreens.fields.flatPrice')}
        currency={typed.currency ?? 'EUR'}
        onCurrencyChange={(currency) => change({ currency })}
        max={100_000_000}
      />
      <SelectField
        {...form.bind('period')}
        onChange={(period) => period && change({ period })}
        label={t('subscriptionScreens.fields.period')}
        choices={periodChoices()}
        clearable={false}
      />
      <Whole>
        <SegmentedField
          {...form.bind('priceMode')}
          onChange={(priceMode) => priceMode && change({ priceMode })}
          label={t('subscriptionScreens.fields.priceModeQuestion')}
          description={t('subscriptionScreens.fields.priceModeHelp')}
          choices={priceModeChoices()}
        />
      </Whole>
      <SelectField
        {...form.bind('priceOrigin')}
        label={t('subscriptionScreens.fields.priceOrigin')}
        choices={originChoices()}
        clearable={false}
      />
      <DayField {...form.bind('priceSeenOn')} label={t('subscriptionScreens.fields.priceSeenOn')} />
    </FormPart>
  );
};
