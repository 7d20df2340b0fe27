import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.charter> = Parameters<(typeof api.charter)[K]>[0];

export const useStart = () => useWrite(() => api.charter.start(), { done: () => t('charter.started') });
export const useSaveClause = () =>
  useWrite((input: Input<'saveClause'>) => api.charter.saveClause(input), {
    done: () => t('charter.clause.saved'),
    series: 'charter-clause',
  });
export const useMoveClause = () => useWrite((input: Input<'moveClause'>) => api.charter.moveClause(input));
export const useAddClause = () =>
  useWrite((input: Input<'addClause'>) => api.charter.addClause(input), { done: () => t('charter.clause.saved') });
export const useRemoveClause = () =>
  useWrite((input: Input<'removeClause'>) => api.charter.removeClause(input), {
    done: () => t('charter.clause.removed'),
  });
export const useSaveValues = () =>
  useWrite((input: Input<'saveValues'>) => api.charter.saveValues(input), { done: () => t('charter.form.saved') });
export const usePropose = () =>
  useWrite((input: Input<'propose'>) => api.charter.propose(input), { done: () => t('charter.discuss.proposed') });
export const useComment = () =>
  useWrite((input: Input<'comment'>) => api.charter.comment(input), { done: () => t('charter.discuss.commented') });
export const useDecide = () =>
  useWrite((input: Input<'decide'>) => api.charter.decide(input), { done: () => t('charter.discuss.saved') });
export const usePublish = () =>
  useWrite((input: Input<'publish'>) => api.charter.publish(input), {
    done: ({ result }) => t('charter.versions.published', { number: result.number }),
  });
export const useSign = () =>
  useWrite((input: Input<'sign'>) => api.charter.sign(input), {
    done: ({ result }) => t('charter.signatures.signed', { count: result.count }),
  });
export const useUnsign = () =>
  useWrite((input: Input<'unsign'>) => api.charter.unsign(input), { done: () => t('charter.signatures.unsigned') });

const useFile = <I>(call: (input: I) => Promise<File>) =>
  useMutation({
    mutationFn: call,
    onSuccess: (file) => {
      download(file);
      toast.done(t('charter.pdfDone', { name: file.name }));
    },
    onError: toast.failed,
  });
export const useCharterPdf = () => useFile((versionId: string | null) => api.charter.pdf({ versionId }));
export const useSignatureSheet = () => useFile((versionId: string) => api.charter.signatureSheet({ versionId }));
