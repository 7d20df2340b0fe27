import { t } from '@shared/text/translate';
import { Suspense, useEffect } from 'react';
import { ScreenSkeleton } from '../ui/feedback/skeletons';
import { ScreenFrame } from '../ui/layout/screen-frame';
import { StepTabs } from '../ui/layout/step-tabs';
import { useAddress } from '../ui/navigation/address';
import { PlaceButton } from '../ui/navigation/place-link';
import { readAddress, type StepId, stepIds } from '../ui/navigation/places';
import { useGo } from '../ui/navigation/use-place';
import { ErrorBoundary } from './error-boundary';
import { firstPlaceOf, screenAt, tabsOf } from './routes';

const NotFound = () => (
  <ScreenFrame
    title={t('nav.notFound.title')}
    note={t('nav.notFound.body')}
    actions={<PlaceButton to="/">{t('nav.notFound.action')}</PlaceButton>}
  />
);

/** « /auditer » alone leads to the first tab of the step. */
const stepAlone = (address: string): StepId | undefined =>
  stepIds.find((step) => address.replace(/\/+$/, '') === `/${step}`);

/** The screen of the address, with the tabs of its step; loaded at its first visit, caught when it fails. */
export const ScreenOutlet = ({ dossierOpen }: { readonly dossierOpen: boolean }) => {
  const address = useAddress();
  const go = useGo();
  const step = stepAlone(address);
  const first = step && firstPlaceOf(step);
  useEffect(() => {
    if (first) go(first, { replace: true });
  }, [first, go]);
  if (first) return <ScreenSkeleton />;

  const place = dossierOpen ? readAddress(address) : ({ path: '/', item: null } as const);
  const screen = place ? screenAt(place.path, dossierOpen) : undefined;
  if (!place || !screen) return <NotFound />;
  const own = stepIds.find((one) => place.path.startsWith(`/${one}/`));
  const Screen = screen.component;
  return (
    <>
      {own ? <StepTabs step={own} tabs={tabsOf(own)} /> : null}
      <ErrorBoundary resetKey={address}>
        <Suspense fallback={<ScreenSkeleton />}>
          <Screen />
        </Suspense>
      </ErrorBoundary>
    </>
  );
};
