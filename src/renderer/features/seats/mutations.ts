import { api, useWrite } from '@renderer/api';
import { today } from '@renderer/ui/clock';
import type { SeatView } from '@shared/contract/seats';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { Day } from '@shared/domain/day';
import { type AdoptionPoint, seatSchema } from '@shared/domain/seat';
import { subscriptionSchema } from '@shared/domain/subscription';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';

type Declaration = {
  readonly subscriptionId: string;
  readonly name: string;
  readonly activeSeats: number | null;
  readonly on: Day;
};

/** Number of active seats said by a person; refusals are shown in the cell. */
export const useDeclareActive = () =>
  useWrite(
    ({ subscriptionId, activeSeats, on }: Declaration) => api.seats.declareActive({ subscriptionId, activeSeats, on }),
    {
      quiet: true,
      done: (_, { name, activeSeats }) =>
        activeSeats === null
          ? t('seats.saved.undeclared', { name })
          : t('seats.saved.declared', { name, count: activeSeats }),
    },
  );

/** « La liste est complète »: the paid seats that nobody holds are free, and no longer unknown. */
export const useListed = () =>
  useWrite(
    ({ view, listed }: { readonly view: SubscriptionView; readonly listed: boolean }) =>
      api.subscriptions.save({
        subscription: { ...subscriptionSchema.parse(view), seatsListed: listed },
        // The price is not what is being changed: a free plan was confirmed when it was typed.
        confirmFree: true,
      }),
    { done: (_, { view, listed }) => t(listed ? 'seats.saved.listed' : 'seats.saved.unlisted', { name: view.name }) },
  );

/** Gives a seat to several people at once; the form shows the refusals. */
export const useAssign = () =>
  useWrite((input: Parameters<typeof api.seats.assign>[0]) => api.seats.assign(input), {
    quiet: true,
    done: ({ result }) => t('seats.saved.assigned', { count: result.assigned }),
  });
export const useRelease = () =>
  useWrite((ids: string[]) => api.seats.release({ ids, on: today() }), {
    done: (_, ids) => t('seats.saved.released', { count: ids.length }),
  });
export const useRemoveSeats = () =>
  useWrite((ids: string[]) => api.seats.remove({ ids }), {
    done: (_, ids) => t('seats.saved.removed', { count: ids.length }),
  });

/** The same person now works in the company's space: the account is no longer a personal one. */
export const useMoveAccount = () =>
  useWrite((seat: SeatView) => api.seats.save({ ...seatSchema.parse(seat), accountKind: 'company-workspace' }), {
    done: () => t('seats.saved.account'),
  });

export const useSaveAdoption = () =>
  useWrite((input: Parameters<typeof api.seats.saveAdoption>[0]) => api.seats.saveAdoption(input), {
    quiet: true,
    done: ({ result }) => t('seats.saved.adoption', { month: formatMonth(result.month) }),
  });
export const useRemoveAdoption = () =>
  useWrite(({ id }: AdoptionPoint) => api.seats.removeAdoption({ id }), {
    done: (_, { month }) => t('seats.saved.adoptionRemoved', { month: formatMonth(month) }),
  });
