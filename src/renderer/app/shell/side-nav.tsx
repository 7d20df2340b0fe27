import { VisuallyHidden } from '@mantine/core';
import { formatPercent } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconHome, IconSettings, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AlertBadge } from '../../ui/navigation/alert-badge';
import { journeySteps, type PlacePath, type StepId, stepLabel } from '../../ui/navigation/places';
import { useAlertsUnder } from '../../ui/navigation/use-alerts';
import { useJourney } from '../../ui/navigation/use-journey';
import { useAskedPlace } from '../../ui/navigation/use-place';
import { firstPlaceOf } from '../routes';
import { ProgressRing } from './progress-ring';
import classes from './side-nav.module.css';

type NavLinkProps = {
  readonly to: PlacePath;
  readonly active: boolean;
  readonly glyph: ReactNode;
  readonly label: string;
  readonly detail?: string;
  readonly spoken?: string;
  readonly alert?: ReturnType<ReturnType<typeof useAlertsUnder>>;
  readonly onFollow: () => void;
};

const NavLink = ({ to, active, glyph, label, detail, spoken, alert = null, onFollow }: NavLinkProps) => (
  <li>
    <a className={classes.link} href={`#${to}`} aria-current={active ? 'page' : undefined} onClick={onFollow}>
      <span className={classes.glyph}>{glyph}</span>
      <span className={classes.label}>{label}</span>
      <AlertBadge alert={alert} />
      {detail && alert === null ? (
        <span className={classes.detail} aria-hidden="true">
          {detail}
        </span>
      ) : null}
      {spoken ? <VisuallyHidden>, {spoken}</VisuallyHidden> : null}
    </a>
  </li>
);

/** Accueil, the four steps with their progress, Comité, Réglages. Only what exists is shown. */
export const SideNav = ({ onFollow }: { readonly onFollow: () => void }) => {
  const place = useAskedPlace();
  const journey = useJourney();
  const alertsUnder = useAlertsUnder();
  const isOn = (step: StepId) => place?.path.startsWith(`/${step}/`) ?? false;
  const besides = [
    { step: 'comite', glyph: <IconUsers size={20} stroke={1.6} aria-hidden /> },
    { step: 'reglages', glyph: <IconSettings size={20} stroke={1.6} aria-hidden /> },
  ] as const;
  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      <ul className={classes.list}>
        <NavLink
          to="/"
          active={place?.path === '/'}
          glyph={<IconHome size={20} stroke={1.6} aria-hidden />}
          label={t('nav.home')}
          onFollow={onFollow}
        />
      </ul>
      <ol className={classes.list}>
        {journeySteps.map((step, index) => {
          const to = firstPlaceOf(step);
          const percent = journey.find((one) => one.step === step)?.percent ?? null;
          const name = stepLabel(step);
          return to ? (
            <NavLink
              key={step}
              to={to}
              active={isOn(step)}
              glyph={<ProgressRing number={index + 1} percent={percent} />}
              label={name}
              alert={alertsUnder(`/${step}`)}
              {...(percent === null
                ? {}
                : {
                    detail: formatPercent(percent),
                    spoken: t('nav.progress', { percent: formatPercent(percent), step: name }),
                  })}
              onFollow={onFollow}
            />
          ) : null;
        })}
      </ol>
      <ul className={classes.list}>
        {besides.map(({ step, glyph }) => {
          const to = firstPlaceOf(step);
          return to ? (
            <NavLink key={step} to={to} active={isOn(step)} glyph={glyph} label={stepLabel(step)} onFollow={onFollow} />
          ) : null;
        })}
      </ul>
    </nav>
  );
};
