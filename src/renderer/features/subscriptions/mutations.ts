import { api, useWrite } from '@renderer/api';
import { confirm, refusalOf, toast } from '@renderer/ui/feedback';
import type { SubscriptionDraft } from '@shared/contract/subscriptions';
import type { Subscription } from '@shared/domain/subscription';
import { t } from '@shared/text/translate';
import { useCallback } from 'react';

type SaveInput = { readonly subscription: SubscriptionDraft; readonly confirmFree: boolean };
type SaveOptions = {
  /** Nothing is said once it is done: the place where it was typed shows it. */
  readonly silent?: boolean;
};

const done = (saved: { readonly result: Subscription }, { subscription }: SaveInput): string =>
  t(subscription.id === undefined ? 'subscriptionScreens.done.added' : 'subscriptionScreens.done.changed', {
    name: saved.result.name,
  });

/**
 * Saves a subscription; a price that becomes zero is asked about first. Answers what was saved, null when the person
 * did not confirm the free price. Throws the refusals, for the form or the cell that shows them.
 */
export const useSaveSubscription = ({ silent = false }: SaveOptions = {}) => {
  const { mutateAsync } = useWrite(
    (input: SaveInput) => api.subscriptions.save(input),
    silent ? { quiet: true } : { quiet: true, done, series: 'subscription' },
  );
  return useCallback(
    async (subscription: SubscriptionDraft, knownFree = false): Promise<Subscription | null> => {
      const confirmFree =
        knownFree ||
        (subscription.unitPriceCents === 0 &&
          (await confirm({
            title: t('subscriptionScreens.free.title'),
            body: t('subscriptionScreens.free.body', { name: subscription.name }),
            action: t('subscriptionScreens.free.action'),
          })));
      if (subscription.unitPriceCents === 0 && !confirmFree) return null;
      return (await mutateAsync({ subscription, confirmFree })).result;
    },
    [mutateAsync],
  );
};

export const useRemoveSubscriptions = () =>
  useWrite((ids: string[]) => api.subscriptions.remove({ ids }), {
    done: (_, ids) => t('subscriptionScreens.done.removed', { count: ids.length }),
  });
export const useDuplicateSubscription = () =>
  useWrite((id: string) => api.subscriptions.duplicate({ id }), {
    done: ({ result }) => t('subscriptionScreens.done.duplicated', { name: result.name }),
  });
export const useConfirmPrices = () =>
  useWrite((ids: string[]) => api.subscriptions.confirmPrice({ ids }), {
    done: (_, ids) => t('subscriptionScreens.done.confirmed', { count: ids.length }),
  });
/** Adds the lines kept, as one operation; the dialog says the result itself. */
export const useImportLines = () =>
  useWrite((drafts: SubscriptionDraft[]) => api.subscriptions.importLines({ drafts }));

/** A tool the catalogue does not have, known by its name alone; answers its id. */
export const useCreateTool = () => {
  const { mutateAsync } = useWrite(api.tools.saveTool, { quiet: true });
  return useCallback(
    async (name: string): Promise<string> => {
      const { result } = await mutateAsync({
        vendor: name,
        product: name,
        category: 'assistant',
        vendorCountry: null,
        capabilities: ['text'],
        euResidency: 'unknown',
        note: null,
      });
      return result.id;
    },
    [mutateAsync],
  );
};

export const useCreateTeam = () => {
  const { mutateAsync } = useWrite(api.company.saveTeam, { quiet: true });
  return useCallback(
    async (name: string): Promise<string> => {
      const team = { name, headcount: null, hourlyCostCents: null, archived: false };
      return (await mutateAsync(team)).result.id;
    },
    [mutateAsync],
  );
};

type RateInput = Parameters<typeof api.company.saveFxRate>[0];

/** Saves an exchange rate; one far from the last known rate is asked about. Answers whether it was saved. */
export const useSaveRate = () => {
  const { mutateAsync } = useWrite((input: RateInput) => api.company.saveFxRate(input), {
    quiet: true,
    done: (_, { currency }) => t('subscriptionScreens.done.rate', { currency }),
  });
  return useCallback(
    async (input: Omit<RateInput, 'confirmImplausible'>): Promise<boolean> => {
      try {
        await mutateAsync({ ...input, confirmImplausible: false });
        return true;
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal?.code !== 'rate-implausible') {
          toast.failed(error);
          return false;
        }
        const sure = await confirm({
          title: t('subscriptionScreens.rate.implausibleTitle'),
          body: t('errors.rate-implausible', refusal.params),
          action: t('subscriptionScreens.rate.implausibleAction'),
        });
        if (!sure) return false;
        await mutateAsync({ ...input, confirmImplausible: true });
        return true;
      }
    },
    [mutateAsync],
  );
};

export const useSavePayment = () =>
  useWrite((payment: Parameters<typeof api.subscriptions.savePayment>[0]) => api.subscriptions.savePayment(payment), {
    quiet: true,
    done: () => t('subscriptionScreens.done.paymentAdded'),
    series: 'payment',
  });
export const useRemovePayment = () =>
  useWrite((id: string) => api.subscriptions.removePayment({ id }), {
    done: () => t('subscriptionScreens.done.paymentRemoved'),
  });
