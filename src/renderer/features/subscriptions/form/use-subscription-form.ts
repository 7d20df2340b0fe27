import { today } from '@renderer/ui/clock';
import { refusalOf } from '@renderer/ui/feedback';
import { useDomainForm } from '@renderer/ui/fields';
import { type Subscription, subscriptionSchema } from '@shared/domain/subscription';
import { subscriptionDefaults } from '@shared/domain/subscription-defaults';
import { followChange, type SubscriptionTyped } from '@shared/domain/subscription-follow';
import { textOf } from '@shared/text/translate';
import { useState } from 'react';
import type { Entry } from '../model/draft';
import type { Offer } from '../model/offers';
import { useCreateTool, useSaveSubscription } from '../mutations';

const schema = subscriptionSchema.omit({ id: true });
type Values = { readonly [K in keyof SubscriptionTyped]: SubscriptionTyped[K] };

/** Field that a refusal of the whole subscription is about. */
const refusedFields: Readonly<Record<string, keyof SubscriptionTyped>> = {
  'renewal-before-start': 'renewalOn',
  'active-more-than-paid': 'declaredActiveSeats',
  'assigned-more-than-paid': 'seats',
};

/** Values that differ after a change. */
const changed = (before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof Values] !== value));

/** The full form of a subscription, new or saved; what depends on another value follows it. */
export const useSubscriptionForm = (start: Entry, id: string | null, onSaved: (saved: Subscription) => void) => {
  const [offer, setOffer] = useState<Offer | null>(start.offer);
  const [ownName, setOwnName] = useState<string | null>(start.ownName);
  const createTool = useCreateTool();
  const save = useSaveSubscription();

  const form = useDomainForm({
    schema,
    defaults: start.typed,
    onSubmit: async (values) => {
      try {
        const toolId = ownName === null ? values.toolId : await createTool(ownName);
        if (ownName !== null) {
          // Should the saving be refused, the tool exists by now: it must not be created twice.
          setOwnName(null);
          form.set('toolId', toolId);
        }
        // A price already known to be free is not asked about again.
        const free = id !== null && start.typed.unitPriceCents === 0;
        const saved = await save({ ...values, toolId, ...(id === null ? {} : { id }) }, free);
        if (saved) onSaved(saved);
        return undefined;
      } catch (error) {
        const refusal = refusalOf(error);
        const field = refusal ? refusedFields[refusal.code] : undefined;
        if (!refusal || !field) throw error;
        return { fieldErrors: { [field]: textOf(`errors.${refusal.code}`, refusal.params) } };
      }
    },
  });
  const typed: SubscriptionTyped = form.values;
  const change = (patch: Partial<SubscriptionTyped>) =>
    form.fill(changed(typed, followChange(typed, patch, offer, today())));

  /** Another offer: its price and terms replace those of the catalogue, never those of an invoice. */
  const pick = (next: Offer) => {
    const { draft } = subscriptionDefaults(next.tool, next.plan, null, {
      ...(typed.accountKind && id !== null ? { accountKind: typed.accountKind } : {}),
      ...(typed.payerKind ? { payerKind: typed.payerKind } : {}),
    });
    const own = typed.priceOrigin !== 'catalogue' && typed.unitPriceCents !== null;
    setOffer(next);
    setOwnName(null);
    form.fill({
      toolId: draft.toolId,
      planId: draft.planId,
      name: draft.name,
      minSeats: draft.minSeats,
      vatRegime: draft.vatRegime,
      ...(own
        ? {}
        : {
            perSeat: draft.perSeat,
            unitPriceCents: draft.unitPriceCents,
            currency: draft.currency,
            priceMode: draft.priceMode,
            period: draft.period,
            priceOrigin: draft.priceOrigin,
            priceSeenOn: draft.priceSeenOn,
            cardFeeRate: draft.cardFeeRate,
            commitmentMonths: draft.commitmentMonths,
          }),
    });
  };
  const own = (name: string) => {
    setOffer(null);
    setOwnName(name);
    form.fill({ planId: null, name });
  };
  return { form, typed, change, offer, pick, own };
};

export type SubscriptionForm = ReturnType<typeof useSubscriptionForm>;
