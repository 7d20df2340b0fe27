import { EmptyState } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconReportMoney } from '@tabler/icons-react';

/** Nothing to audit yet: the two quickest ways in. */
export const NoSubscription = () => (
  <EmptyState
    icon={IconReportMoney}
    what={t('auditScreens.synthesis.empty.what')}
    why={t('auditScreens.synthesis.empty.why')}
  >
    <PlaceButton to="/auditer/abonnements">{t('auditScreens.synthesis.empty.hand')}</PlaceButton>
    <PlaceButton to="/auditer/releve" variant="default">
      {t('auditScreens.synthesis.empty.bank')}
    </PlaceButton>
  </EmptyState>
);
