import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.position> = Parameters<(typeof api.position)[K]>[0];

export const useTake = () =>
  useWrite((input: Input<'take'>) => api.position.take(input), { done: () => t('position.points.taken') });
export const useRemovePoint = () =>
  useWrite((input: Input<'remove'>) => api.position.remove(input), { done: () => t('position.points.removed') });
export const usePositionPdf = () =>
  useMutation({
    mutationFn: () => api.position.pdf(),
    onSuccess: (file: File) => {
      download(file);
      toast.done(t('position.pdfDone', { name: file.name }));
    },
    onError: toast.failed,
  });
