import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { usePdfAction } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { useMutation } from '@tanstack/react-query';

type Input<C extends (input: never) => unknown> = Parameters<C>[0];

export const useSaveNeed = () =>
  useWrite((input: Input<typeof api.consolidation.saveNeed>) => api.consolidation.saveNeed(input), {
    done: () => t('consolidationScreens.needs.saved'),
  });
export const useRemoveNeeds = () =>
  useWrite((ids: string[]) => api.consolidation.removeNeeds({ ids }), {
    done: () => t('consolidationScreens.needs.removed'),
  });
export const useAcceptProposals = () =>
  useWrite(() => api.consolidation.acceptProposals({ teamIds: null }), {
    done: ({ result }) => t('consolidationScreens.needs.accepted', { count: result.added }),
  });

export const useAddScenario = () =>
  useWrite((input: Input<typeof api.consolidation.addScenario>) => api.consolidation.addScenario(input), {
    done: ({ result }) => t('consolidationScreens.scenarios.added', { name: result.name }),
  });
/** Saved at each change: one message at a time says it. */
export const useSaveScenario = () =>
  useWrite((input: Input<typeof api.consolidation.saveScenario>) => api.consolidation.saveScenario(input), {
    done: ({ result }) => t('consolidationScreens.scenarios.saved', { name: result.name }),
    series: 'scenario',
  });
export const useSaveHorizon = () =>
  useWrite((months: 12 | 36) => api.consolidation.saveHorizon({ months }), {
    done: () => t('consolidationScreens.scenarios.horizonSaved'),
    series: 'horizon',
  });
export const useSaveSettings = () =>
  useWrite((input: Input<typeof api.consolidation.saveSettings>) => api.consolidation.saveSettings(input), {
    done: () => t('consolidationScreens.scenarios.settingsSaved'),
    series: 'consolidation-settings',
  });
export const useRemoveScenario = () =>
  useWrite((id: string) => api.consolidation.removeScenario({ id }), {
    done: () => t('consolidationScreens.scenarios.removed'),
  });
export const useDecideFromScenario = () =>
  useWrite((id: string) => api.consolidation.decideFromScenario({ id }), {
    done: ({ result }) => t('consolidationScreens.scenarios.decided', { count: result.added }),
  });
export const useKeepOptimum = () =>
  useWrite((input: Input<typeof api.consolidation.keepOptimum>) => api.consolidation.keepOptimum(input), {
    done: () => t('consolidationScreens.optimiser.kept'),
  });
export const useSaveRequest = () =>
  useWrite((input: Input<typeof api.consolidation.saveRequest>) => api.consolidation.saveRequest(input), {
    done: () => t('consolidationScreens.optimiser.requestSaved'),
    series: 'optimiser-request',
  });

export const useSaveDecision = () =>
  useWrite((input: Input<typeof api.consolidation.saveDecision>) => api.consolidation.saveDecision(input), {
    done: () => t('consolidationScreens.plan.saved'),
  });
export const useRemoveDecision = () =>
  useWrite((id: string) => api.consolidation.removeDecision({ id }), {
    done: () => t('consolidationScreens.plan.removed'),
  });
export const useSaveAction = () =>
  useWrite((input: Input<typeof api.consolidation.saveAction>) => api.consolidation.saveAction(input), {
    done: () => t('consolidationScreens.plan.actionSaved'),
  });

export const useRemoveAction = () =>
  useWrite((id: string) => api.consolidation.removeAction({ id }), {
    done: () => t('consolidationScreens.plan.actionRemoved'),
  });

const useFile = <I>(call: (input: I) => Promise<File>, done?: (file: File) => string) =>
  useMutation({
    mutationFn: call,
    onSuccess: (file) => {
      download(file);
      if (done) toast.done(done(file));
    },
    onError: toast.failed,
  });
export const useCalendar = () =>
  useFile(
    () => api.consolidation.calendar(),
    ({ name }) => t('consolidationScreens.plan.calendarDone', { name }),
  );
type Letter = { readonly id: string; readonly signatory: string | null };
export const useLetterText = () => useFile((input: Letter) => api.consolidation.letterText(input));
export const useLetterPdf = () => useFile((input: Letter) => api.consolidation.letterPdf(input));

/** Every screen of the consolidation prints the same document: the header's PDF button. */
export const useDecisionNote = (): void => {
  const { mutate, isPending } = useFile(
    () => api.consolidation.pdf(),
    ({ name }) => t('consolidationScreens.note.done', { name }),
  );
  usePdfAction({ label: t('consolidationScreens.note.print'), busy: isPending, run: () => mutate(undefined) });
};
