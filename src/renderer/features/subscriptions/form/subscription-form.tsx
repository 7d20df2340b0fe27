import { Button, Text } from '@mantine/core';
import { Form } from '@renderer/ui/fields';
import { Later } from '@renderer/ui/layout';
import type { CatalogueSource } from '@shared/domain/catalogue';
import type { Subscription } from '@shared/domain/subscription';
import { t } from '@shared/text/translate';
import { useEffect } from 'react';
import { TrueCost } from '../cost/true-cost';
import type { Entry } from '../model/draft';
import type { Offer } from '../model/offers';
import { useLiveCost } from '../queries';
import { ContractPart } from './contract-part';
import classes from './form.module.css';
import { OfferPart } from './offer-part';
import { NotePart, PayerPart, UsagePart } from './people-part';
import { useSubscriptionForm } from './use-subscription-form';
import { VatPart } from './vat-part';

type SubscriptionFormProps = {
  readonly start: Entry;
  /** Null: to be added. */
  readonly id: string | null;
  readonly offers: readonly Offer[];
  readonly sources: readonly CatalogueSource[];
  readonly onSaved: (saved: Subscription) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
};

/** Every field of a subscription in groups, with its true cost beside them as they are typed. */
export const SubscriptionFormView = (props: SubscriptionFormProps) => {
  const { start, id, offers, sources, onSaved, onCancel, onDirty } = props;
  const state = useSubscriptionForm(start, id, onSaved);
  const cost = useLiveCost(state.typed, id ?? undefined);
  const { dirty, submitting, errorCount } = state.form;
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  return (
    <Form form={state.form} withButtons={false} aria-label={t('subscriptionScreens.panel.form')}>
      <div className={classes.layout}>
        <div className={classes.parts}>
          <OfferPart {...state} offers={offers} sources={sources} />
          <VatPart {...state} cost={cost} />
          <ContractPart {...state} />
          <Later>
            <PayerPart {...state} />
            <UsagePart {...state} />
            <NotePart {...state} />
          </Later>
        </div>
        <aside className={classes.aside}>
          <Later>
            <TrueCost cost={cost} currency={state.typed.currency ?? 'EUR'} />
          </Later>
        </aside>
      </div>
      <div className={classes.foot}>
        <Button type="submit" loading={submitting}>
          {t(id === null ? 'subscriptionScreens.panel.add' : 'common.save')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        {errorCount > 0 ? (
          <Text size="sm" c="brick" role="status">
            {t('fields.checkErrors', { count: errorCount })}
          </Text>
        ) : null}
      </div>
    </Form>
  );
};
