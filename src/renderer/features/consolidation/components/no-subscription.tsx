import { EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconLayersIntersect } from '@tabler/icons-react';

type Props = { readonly title: string; readonly what: string; readonly why: string };

/** A screen that has nothing to say before the first subscription, and where to enter it. */
export const NoSubscription = ({ title, what, why }: Props) => (
  <ScreenFrame title={title}>
    <EmptyState icon={IconLayersIntersect} what={what} why={why}>
      <PlaceButton to="/auditer/abonnements">{t('seats.empty.hand')}</PlaceButton>
      <PlaceButton to="/auditer/releve" variant="default">
        {t('seats.empty.bank')}
      </PlaceButton>
    </EmptyState>
  </ScreenFrame>
);
