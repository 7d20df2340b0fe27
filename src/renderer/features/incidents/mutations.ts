import { api, useFile, useWrite } from '@renderer/api';
import { t } from '@shared/text/translate';

type Input<K extends keyof typeof api.incidents> = Parameters<(typeof api.incidents)[K]>[0];

export const useSaveIncident = () =>
  useWrite((input: Input<'save'>) => api.incidents.save(input), {
    done: ({ result }) => t('incidents.saved', { number: result.number }),
  });
export const useSaveStep = () =>
  useWrite((input: Input<'saveStep'>) => api.incidents.saveStep(input), { done: () => t('incidents.stepSaved') });
export const useRemoveStep = () =>
  useWrite((input: Input<'removeStep'>) => api.incidents.removeStep(input), { done: () => t('incidents.stepRemoved') });
export const useClose = () =>
  useWrite((input: Input<'close'>) => api.incidents.close(input), {
    done: ({ result }) => t('incidents.closed', { number: result.number }),
  });
export const useReopen = () =>
  useWrite((input: Input<'reopen'>) => api.incidents.reopen(input), {
    done: ({ result }) => t('incidents.reopened', { number: result.number }),
  });
export const useRemoveIncident = () =>
  useWrite((input: Input<'remove'>) => api.incidents.remove(input), { done: () => t('incidents.removed') });
export const useRecord = () =>
  useFile(
    (id: string) => api.incidents.pdf({ id }),
    (name) => t('incidents.pdfDone', { name }),
  );
export const useRegisterCsv = () =>
  useFile(
    (_: undefined) => api.incidents.csv(),
    (name) => t('incidents.csvDone', { name }),
  );
