import { QueryGate } from '@renderer/ui/feedback';
import { useAudit, useCompany, useSubscriptions, useTools } from '../queries';
import { SubscriptionsView } from './subscriptions-view';

/** « Que payons-nous vraiment ? » */
export const SubscriptionsScreen = () => {
  const list = useSubscriptions();
  const audit = useAudit();
  const tools = useTools();
  const company = useCompany();
  return (
    <QueryGate query={list}>
      {(rows) => (
        <QueryGate query={tools}>
          {(catalogue) => (
            <QueryGate query={audit}>
              {(result) => (
                <QueryGate query={company}>
                  {(profile) => (
                    <SubscriptionsView rows={rows} catalogue={catalogue} audit={result} company={profile} />
                  )}
                </QueryGate>
              )}
            </QueryGate>
          )}
        </QueryGate>
      )}
    </QueryGate>
  );
};
