import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useHistoryActions } from '../stores/history';
import { toast } from '../ui/feedback/toast';
import { onceInFlight } from './in-flight';

type Written = { readonly operationId?: string | null };

/**
 * A write of the open dossier: runs the call, makes every figure read again (any of them may depend on it), then says
 * what was done with « Annuler ». A refusal is said too, unless the caller shows it itself (`quiet`). Asked twice by a
 * double click, it is made and said once.
 */
export const useWrite = <I, O extends Written | unknown>(
  call: (input: I) => Promise<O>,
  {
    done,
    quiet = false,
    series,
  }: {
    readonly done?: (output: O, input: I) => string;
    readonly quiet?: boolean;
    /** What is said takes the place of the previous message of this series. */
    readonly series?: string;
  } = {},
) => {
  const queries = useQueryClient();
  const undo = useHistoryActions((actions) => actions.undo);
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  const [once] = useState(() => onceInFlight((input: I) => latest.current(input)));
  return useMutation({
    mutationFn: once.run,
    onSuccess: async (output, input) => {
      await queries.invalidateQueries();
      if (once.takeRepeated(input)) return;
      const operationId = (output as Written | null)?.operationId ?? null;
      if (done) toast.done(done(output, input), { series, ...(operationId ? { undo: () => undo(operationId) } : {}) });
    },
    onError: (error, input) => {
      if (!once.takeRepeated(input) && !quiet) toast.failed(error);
    },
  });
};
