import { t } from '@shared/text/translate';
import { PlaceButton } from './place-link';

/** Where a tool is named: with its subscription, or by hand. For the screens that list tools and have none yet. */
export const WaysToTools = () => (
  <>
    <PlaceButton to="/auditer/abonnements">{t('security.policy.bySubscription')}</PlaceButton>
    <PlaceButton to="/securiser/outils" variant="default">
      {t('security.policy.byHand')}
    </PlaceButton>
  </>
);
