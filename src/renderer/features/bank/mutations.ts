import { api, useWrite } from '@renderer/api';
import type { ReviewChoices } from '@shared/domain/bank-review';
import { t } from '@shared/text/translate';

export const useImportStatement = () =>
  useWrite((input: { readingId: string; choices: ReviewChoices }) => api.bank.import(input), {
    done: () => t('bankScreens.done.toast'),
  });
export const useRemoveAnswer = () =>
  useWrite((id: string) => api.bank.removeAnswer({ id }), { done: () => t('bankScreens.answers.removed') });
