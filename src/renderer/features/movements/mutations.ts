import { api, useFile, useWrite } from '@renderer/api';
import { t } from '@shared/text/translate';

type Input<K extends keyof typeof api.movements> = Parameters<(typeof api.movements)[K]>[0];

export const useOpenMovements = () =>
  useWrite((input: Input<'open'>) => api.movements.open(input), {
    done: ({ result }) => t('movements.opened', { count: result.ids.length }),
  });
export const useSetStep = () =>
  useWrite((input: Input<'setStep'>) => api.movements.setStep(input), {
    done: () => t('movements.stepSaved'),
    series: 'movement-step',
  });
export const useComplete = () =>
  useWrite((input: Input<'complete'>) => api.movements.complete(input), {
    done: ({ result }) => t('movements.completed', { seats: result.seatsFreed }),
  });
export const useRemoveMovement = () =>
  useWrite((input: Input<'remove'>) => api.movements.remove(input), { done: () => t('movements.removed') });
export const useChecklist = () =>
  useFile(
    (id: string | null) => api.movements.pdf({ id }),
    (name) => t('movements.pdfDone', { name }),
  );
