import { useReportProgress } from '@renderer/ui/navigation';
import type { StepProgress } from '@shared/contract/audit';
import { textOf } from '@shared/text/translate';
import { useMemo } from 'react';
import { useProgress } from '../queries';

const StepReport = ({ progress }: { readonly progress: StepProgress }) => {
  const part = useMemo(() => {
    const next = progress.items.find((item) => !item.done);
    return {
      step: progress.step,
      done: progress.done,
      total: progress.total,
      next: next && { label: textOf(`home.dossier.items.${next.code}`), address: next.path },
    };
  }, [progress]);
  useReportProgress(part);
  return null;
};

/** Tells the navigation how far each step is. */
export const ReportProgress = () => {
  const progress = useProgress();
  return (
    <>
      {progress.data?.map((step) => (
        <StepReport key={step.step} progress={step} />
      ))}
    </>
  );
};
