import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import type { Day, Month } from '@shared/domain/day';
import { ofMonth } from '@shared/text/committee-lines';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<K extends keyof typeof api.committee> = Parameters<(typeof api.committee)[K]>[0];

export const useSaveMember = () =>
  useWrite((input: Input<'saveMember'>) => api.committee.saveMember(input), {
    done: ({ result }) => t('committeeScreens.members.saved', { name: result.name }),
  });
export const useRemoveMember = () =>
  useWrite((id: string) => api.committee.removeMember({ id }), { done: () => t('committeeScreens.members.removed') });
export const useOpenSession = () =>
  useWrite((input: { readonly month: Month; readonly date: Day | null }) => api.committee.openSession(input), {
    done: (_, { month }) => t('committeeScreens.prepare.opened', { month: ofMonth(month) }),
  });
export const useSaveSession = () =>
  useWrite((input: Input<'saveSession'>) => api.committee.saveSession(input), {
    done: () => t('committeeScreens.calendar.saved'),
    series: 'committee-session',
  });
export const useRemoveSession = () =>
  useWrite((id: string) => api.committee.removeSession({ id }), {
    done: () => t('committeeScreens.calendar.removed'),
  });
export const useProposeAgain = () =>
  useWrite((id: string) => api.committee.proposeAgain({ id }), {
    done: () => t('committeeScreens.agenda.againDone'),
  });
export const useClose = (month: Month) =>
  useWrite((input: Input<'close'>) => api.committee.close(input), {
    done: () => t('committeeScreens.session.closed', { month: ofMonth(month) }),
  });
const agendaSaved = { done: () => t('committeeScreens.agenda.saved'), series: 'committee-agenda' };
export const useSaveItem = () => useWrite((input: Input<'saveItem'>) => api.committee.saveItem(input), agendaSaved);
export const useMoveItem = () => useWrite((input: Input<'moveItem'>) => api.committee.moveItem(input), agendaSaved);
export const useRemoveItem = () => useWrite((id: string) => api.committee.removeItem({ id }), agendaSaved);
/** Said beside the field, not in a message. */
export const useSaveNotes = () => useWrite((input: Input<'saveNotes'>) => api.committee.saveNotes(input));
export const useClock = () => useWrite((input: Input<'clock'>) => api.committee.clock(input));
export const useSaveDecision = () =>
  useWrite((input: Input<'saveDecision'>) => api.committee.saveDecision(input), {
    done: () => t('committeeScreens.decisions.saved'),
  });
export const useRemoveDecision = () =>
  useWrite((id: string) => api.committee.removeDecision({ id }), {
    done: () => t('committeeScreens.decisions.removed'),
  });
export const useFollow = () =>
  useWrite((input: Input<'follow'>) => api.committee.follow(input), {
    done: () => t('committeeScreens.decisions.followed'),
    series: 'committee-follow',
  });
export const useAddRemark = () =>
  useWrite((input: Input<'addRemark'>) => api.committee.addRemark(input), {
    done: () => t('committeeScreens.remarks.saved'),
  });
export const useRemoveRemark = () =>
  useWrite((id: string) => api.committee.removeRemark({ id }), {
    done: () => t('committeeScreens.remarks.removed'),
  });
export const useSettleRemark = () =>
  useWrite((input: Input<'settleRemark'>) => api.committee.settleRemark(input), {
    done: () => t('committeeScreens.remarks.settled'),
  });
export const useImportRemarks = () =>
  useWrite((file: File) => api.committee.importRemarks({ file }), {
    done: ({ result: { author, added, conflicts } }) =>
      t('committeeScreens.remarks.merged', { author, added, conflicts }),
  });

const useFile = <I>(
  call: (input: I) => Promise<File>,
  done: 'committeeScreens.prepare.pdfDone' | 'committeeScreens.remarks.exported',
) =>
  useMutation({
    mutationFn: call,
    onSuccess: (file) => {
      download(file);
      toast.done(t(done, { name: file.name }));
    },
    onError: toast.failed,
  });
export const useCommitteePdf = () =>
  useFile((month: Month) => api.committee.pdf({ month }), 'committeeScreens.prepare.pdfDone');
export const useExportRemarks = () =>
  useFile((input: Input<'exportRemarks'>) => api.committee.exportRemarks(input), 'committeeScreens.remarks.exported');
