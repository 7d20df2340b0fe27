import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.privacy> = Parameters<(typeof api.privacy)[K]>[0];

export const useSaveSheet = (tool: string) =>
  useWrite((input: Input<'save'>) => api.privacy.save(input), { done: () => t('rgpd.form.saved', { tool }) });
export const useRemoveSheet = (tool: string) =>
  useWrite((input: Input<'remove'>) => api.privacy.remove(input), { done: () => t('rgpd.form.removed', { tool }) });
export const useReadTerms = () =>
  useWrite((input: Input<'readTerms'>) => api.privacy.readTerms(input), { done: () => t('rgpd.terms.saved') });
export const useRemoveTerms = () =>
  useWrite((input: Input<'removeTerms'>) => api.privacy.removeTerms(input), { done: () => t('rgpd.terms.removed') });
export const useSaveStep = () =>
  useWrite((input: Input<'saveStep'>) => api.privacy.saveStep(input), { done: () => t('rgpd.council.saved') });
export const useRemoveStep = () =>
  useWrite((input: Input<'removeStep'>) => api.privacy.removeStep(input), { done: () => t('rgpd.council.removed') });

export const useProcessingPdf = () =>
  useMutation({
    mutationFn: (_: undefined) => api.privacy.pdf(),
    onSuccess: (file) => {
      download(file);
      toast.done(t('rgpd.pdfDone', { name: file.name }));
    },
    onError: toast.failed,
  });
