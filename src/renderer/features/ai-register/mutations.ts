import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import type { Day } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.aiRegister> = Parameters<(typeof api.aiRegister)[K]>[0];

export const useSaveSystem = () =>
  useWrite((input: Input<'save'>) => api.aiRegister.save(input), {
    done: ({ result }, { id }) =>
      t(id === null ? 'aiRegister.form.added' : 'aiRegister.form.saved', { name: result.name }),
  });
export const useRemoveSystem = (name: string) =>
  useWrite((input: Input<'remove'>) => api.aiRegister.remove(input), {
    done: () => t('aiRegister.form.removed', { name }),
  });
export const useAnswer = () =>
  useWrite((input: Input<'answer'>) => api.aiRegister.answer(input), {
    done: () => t('aiRegister.questions.saved'),
    series: 'ai-answer',
  });
export const useReview = () =>
  useWrite((input: Input<'review'>) => api.aiRegister.review(input), { done: () => t('aiRegister.panel.reviewSaved') });
export const useSaveDuty = (title: string) =>
  useWrite((input: Input<'saveDuty'>) => api.aiRegister.saveDuty(input), {
    done: () => t('aiRegister.duties.saved', { title }),
    series: 'ai-duty',
  });

export const useRegisterPdf = () =>
  useMutation({
    mutationFn: (asOf: Day | null) => api.aiRegister.pdf({ asOf }),
    onSuccess: (file) => {
      download(file);
      toast.done(t('aiRegister.pdfDone', { name: file.name }));
    },
    onError: toast.failed,
  });
