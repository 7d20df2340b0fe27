import { useEffect, useId, useMemo } from 'react';
import { type Alert, useAlertStore } from '../../stores/alerts';

/** Reports what a place must recall, from a feature's `Overlay`; null when there is nothing to recall. */
export const useReportAlert = (alert: Alert | null): void => {
  const owner = useId();
  const report = useAlertStore((state) => state.report);
  const forget = useAlertStore((state) => state.forget);
  useEffect(() => {
    if (alert) report(owner, alert);
    return () => forget(owner);
  }, [owner, alert, report, forget]);
};

/** What is recalled at a place, or under a step; null when there is nothing. */
export const useAlertsUnder = (): ((path: string) => Pick<Alert, 'count' | 'label'> | null) => {
  const alerts = useAlertStore((state) => state.alerts);
  return useMemo(
    () => (path: string) => {
      const found = [...alerts.values()].filter((one) => one.path === path || one.path.startsWith(`${path}/`));
      if (found.length === 0) return null;
      return {
        count: found.reduce((sum, one) => sum + one.count, 0),
        label: found.map(({ label }) => label).join(', '),
      };
    },
    [alerts],
  );
};
