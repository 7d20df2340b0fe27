import { useEffect, useId } from 'react';
import { type ProgressPart, useProgressParts } from '../../stores/progress';

/** Reports the advancement of a step from a feature's `Overlay`; null while it is not known. */
export const useReportProgress = (part: ProgressPart | null): void => {
  const owner = useId();
  const report = useProgressParts((state) => state.report);
  const forget = useProgressParts((state) => state.forget);
  useEffect(() => {
    if (part) report(owner, part);
    return () => forget(owner);
  }, [owner, part, report, forget]);
};
