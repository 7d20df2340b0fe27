import type { PlacePath } from '@renderer/ui/navigation';
import type { AuditAction, DataGap } from '@shared/domain/audit-advice';

export type Where = { readonly path: PlacePath; readonly item?: string };

const at = (path: PlacePath, item: string | null): Where => (item === null ? { path } : { path, item });

/** Where an action is done. */
export const placeOfAction = ({ kind, subscriptionId, toolId }: AuditAction): Where => {
  switch (kind) {
    case 'cancel':
    case 'reduce':
    case 'register-vat':
      return at('/auditer/abonnements', subscriptionId);
    case 'reassign':
    case 'remove-leavers':
      return at('/auditer/sieges', subscriptionId);
    case 'close-setting':
      return at('/auditer/gouffres', toolId);
  }
};

/** Where the missing piece of data is typed. */
export const placeOfGap = ({ code, subscriptionId }: Pick<DataGap, 'code' | 'subscriptionId'>): Where => {
  switch (code) {
    case 'fx-rate':
      return at('/reglages/taux', null);
    case 'active-seats':
    case 'holders':
    case 'inconsistent-seats':
    case 'usage-stale':
      return at('/auditer/sieges', subscriptionId);
    case 'renewal-date':
    case 'end-date':
    case 'vat-number':
    case 'price-from-catalogue':
    case 'price-stale':
    case 'allocation':
    case 'budget':
      return at('/auditer/abonnements', subscriptionId);
    case 'hourly-cost':
      return at('/reglages/equipes', null);
    case 'headcount':
      return at('/reglages/entreprise', null);
    case 'hosting':
      return at('/auditer/gouffres', null);
  }
};
