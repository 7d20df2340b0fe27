import { api, useWrite } from '@renderer/api';
import { confirm, refusalOf, toast } from '@renderer/ui/feedback';
import type { Company } from '@shared/domain/company';
import type { Month } from '@shared/domain/day';
import { formatMonth, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useCallback } from 'react';

type Input<C extends (input: never) => unknown> = Parameters<C>[0];

export const useSaveCompany = () =>
  useWrite((company: Company) => api.company.save(company), { quiet: true, done: () => t('company.profile.saved') });

export type TeamDraft = Input<typeof api.company.saveTeam>;
/** `quiet`: the cell or the form that saves shows the refusal itself. */
export const useSaveTeam = (quiet: boolean) =>
  useWrite((team: TeamDraft) => api.company.saveTeam(team), {
    quiet,
    series: 'team',
    done: (_, { id, name }) => t(id ? 'company.teams.changed' : 'company.teams.added', { name }),
  });
export const useRemoveTeam = () =>
  useWrite(({ id }: { readonly id: string; readonly name: string }) => api.company.removeTeam({ id }), {
    done: (_, { name }) => t('company.teams.removed', { name }),
  });
/** Creates a team by its name alone, from a field that lacks it; answers its id. */
export const useCreateTeam = () => {
  const { mutateAsync } = useSaveTeam(false);
  return useCallback(
    async (name: string) =>
      (await mutateAsync({ name, headcount: null, hourlyCostCents: null, archived: false })).result.id,
    [mutateAsync],
  );
};

export type PersonDraft = Input<typeof api.company.savePerson>;
export const useSavePerson = () =>
  useWrite((person: PersonDraft) => api.company.savePerson(person), {
    quiet: true,
    done: (_, { id, name }) => t(id ? 'staff.screens.saved' : 'staff.screens.added', { name }),
  });
export const useRemovePerson = () =>
  useWrite(({ id }: { readonly id: string; readonly name: string }) => api.company.removePerson({ id }), {
    done: (_, { name }) => t('staff.screens.removed', { name }),
  });

type Pair = { readonly keepId: string; readonly otherId: string; readonly name: string };
export const useMerge = () =>
  useWrite(({ keepId, otherId }: Pair) => api.staff.merge({ keepId, otherId }), {
    done: ({ result }, { name }) =>
      [
        t('staff.screens.duplicates.merged', { name }),
        ...(result.doubleSeats.length > 0
          ? [t('staff.screens.duplicates.doubleSeats', { name, names: result.doubleSeats.join(', ') })]
          : []),
      ].join('. '),
  });
type Apart = { readonly ids: [string, string]; readonly name: string; readonly other: string };
export const useKeepApart = () =>
  useWrite(({ ids }: Apart) => api.staff.keepApart({ ids }), {
    done: (_, { name, other }) => t('staff.screens.duplicates.apartDone', { name, other }),
  });

type RateInput = Omit<Input<typeof api.company.saveFxRate>, 'confirmImplausible'>;
/** Saves a rate; one that looks typed the wrong way round is asked about, unless it already was. Answers whether it was saved. */
export const useSaveRate = () => {
  const { mutateAsync } = useWrite(
    (input: RateInput & { confirmImplausible: boolean }) => api.company.saveFxRate(input),
    {
      quiet: true,
      series: 'rate',
      done: (_, { currency, month }) => t('company.rates.saved', { currency, month: formatMonth(month as Month) }),
    },
  );
  return useCallback(
    async (input: RateInput, { sure: known = false }: { readonly sure?: boolean } = {}): Promise<boolean> => {
      try {
        await mutateAsync({ ...input, confirmImplausible: known });
        return true;
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal?.code !== 'rate-implausible') throw error;
        const rate = formatNumber(input.rate, 6);
        const sure = await confirm({
          title: t('company.rates.implausible.title'),
          body: t('company.rates.implausible.body', {
            rate,
            currency: input.currency,
            known: formatNumber(Number(refusal.params.known), 6),
          }),
          action: t('company.rates.implausible.keep', { rate }),
        });
        if (!sure) return false;
        await mutateAsync({ ...input, confirmImplausible: true });
        return true;
      }
    },
    [mutateAsync],
  );
};
type RateRow = { readonly id: string; readonly currency: string; readonly month: string };
export const useRemoveRate = () =>
  useWrite(({ id }: RateRow) => api.company.removeFxRate({ id }), {
    done: (_, { currency, month }) => t('company.rates.removed', { currency, month }),
  });

/** Says what made a call fail when nothing else on screen does. */
export const sayFailure = (error: unknown): void => void toast.failed(error);
