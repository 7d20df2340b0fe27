import { api, useFile, useWrite } from '@renderer/api';
import { t } from '@shared/text/translate';

type Input<K extends keyof typeof api.questions> = Parameters<(typeof api.questions)[K]>[0];

export const useSaveQuestion = () =>
  useWrite((input: Input<'save'>) => api.questions.save(input), { done: () => t('questions.saved') });
export const useAnswer = () =>
  useWrite((input: Input<'answer'>) => api.questions.answer(input), { done: () => t('questions.answered') });
export const usePublish = () =>
  useWrite((input: Input<'publish'>) => api.questions.publish(input), {
    done: (_, { published }) => t(published ? 'questions.published' : 'questions.withdrawn'),
  });
export const useRemoveQuestion = () =>
  useWrite((input: Input<'remove'>) => api.questions.remove(input), { done: () => t('questions.removed') });
export const useFaq = () =>
  useFile(
    (format: Input<'faq'>['format']) => api.questions.faq({ format }),
    (name) => t('questions.faq.done', { name }),
  );
