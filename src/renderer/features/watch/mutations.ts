import { api, useWrite } from '@renderer/api';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';

type Input<K extends keyof typeof api.watch> = Parameters<(typeof api.watch)[K]>[0];

export const useSaveNote = () =>
  useWrite((input: Input<'save'>) => api.watch.save(input), { done: () => t('watch.saved') });
export const useSettle = () =>
  useWrite((input: Input<'settle'>) => api.watch.settle(input), { done: () => t('watch.settled') });
export const useTell = () => useWrite((input: Input<'tell'>) => api.watch.tell(input), { done: () => t('watch.told') });
export const useRemoveNote = () =>
  useWrite((input: Input<'remove'>) => api.watch.remove(input), { done: () => t('watch.removed') });
export const useReview = () =>
  useWrite((input: Input<'review'>) => api.watch.review(input), {
    done: ({ result }) => t('watch.reviewed', { month: formatMonth(result.month) }),
  });
