import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useHistoryActions } from '../../stores/history';
import { toast } from './toast';

type Written<R> = { readonly result: R; readonly operationId: string | null };
type SaveOptions<I, R> = {
  /** Said once it is done, with « Annuler »: « Abonnement ajouté ». Nothing is said without it. */
  readonly done?: (result: R, input: I) => string;
};

/**
 * A call that writes: `const add = useSave((input) => api.subscriptions.add(input), { done: () => t('…') })`.
 * When it succeeds, everything shown is read again (any figure may depend on it) and « Annuler » is offered; the
 * promise of `mutateAsync` resolves after that. Its failure is the caller's: a
 * form or a cell shows it; elsewhere `save.mutate(input, { onError: toast.failed })`.
 */
export const useSave = <I, R>(call: (input: I) => Promise<Written<R>>, { done }: SaveOptions<I, R> = {}) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: async ({ result, operationId }, input) => {
      await queries.invalidateQueries();
      if (!done) return;
      const undo = () => useHistoryActions.getState().undo(operationId);
      toast.done(done(result, input), operationId === null ? {} : { undo });
    },
  });
};
