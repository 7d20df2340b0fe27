import { toast } from '@renderer/ui/feedback';
import { useCommands, useReportProgress } from '@renderer/ui/navigation';
import { useMemo } from 'react';

export const GalleryOverlay = () => {
  useCommands(
    useMemo(
      () => [
        {
          id: 'add',
          group: 'actions' as const,
          label: 'Ajouter un abonnement',
          keywords: ['licence'],
          run: () => toast.done('Abonnement « ChatGPT Business » ajouté', { undo: () => undefined }),
        },
      ],
      [],
    ),
  );
  useReportProgress(useMemo(() => ({ step: 'auditer' as const, done: 5, total: 7 }), []));
  useReportProgress(useMemo(() => ({ step: 'consolider' as const, done: 1, total: 4 }), []));
  useReportProgress(useMemo(() => ({ step: 'securiser' as const, done: 3, total: 3 }), []));
  useReportProgress(useMemo(() => ({ step: 'mesurer' as const, done: 0, total: 6 }), []));
  return null;
};
