import { api } from '@renderer/api';
import { toast, useLongTask } from '@renderer/ui/feedback';
import type { OptimiserRequest } from '@shared/contract/consolidation';
import type { OptimiserOutcome, OptimiserProgress } from '@shared/domain/optimiser-result';
import { useState } from 'react';

type Done = { readonly runId: string; readonly outcome: OptimiserOutcome };
const order: readonly OptimiserProgress['step'][] = ['preparing', 'solving', 'explaining', 'finding-conflict'];

/** A run of the optimiser: its steps, the way to stop it, its outcome. */
export const useOptimiserRun = () => {
  const task = useLongTask<Done>();
  const [step, setStep] = useState<OptimiserProgress | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const run = async (request: OptimiserRequest): Promise<void> => {
    setDone(null);
    setStep(null);
    try {
      const last = await task.start(async (signal, report) => {
        let latest: Done | null = null;
        for await (const event of await api.consolidation.optimise(request, { signal })) {
          if (event.kind === 'done') latest = event;
          else {
            setStep(event.progress);
            const { total, done: count } = event.progress;
            const within = total > 0 ? count / total : 0;
            report({ done: order.indexOf(event.progress.step) + within, total: order.length });
          }
        }
        if (latest === null) throw new Error('the run ended without an outcome');
        return latest;
      });
      setDone(last);
    } catch (error) {
      toast.failed(error);
    }
  };
  return { run, cancel: task.cancel, progress: task.progress, step, done };
};
