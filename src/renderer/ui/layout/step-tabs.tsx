import { t } from '@shared/text/translate';
import { AlertBadge } from '../navigation/alert-badge';
import { addressOf, groupLabel, type Place, placeLabel, type StepId, stepLabel } from '../navigation/places';
import { useAlertsUnder } from '../navigation/use-alerts';
import { useAskedPlace } from '../navigation/use-place';
import classes from './step-tabs.module.css';

type StepTabsProps = {
  readonly step: StepId;
  /** The places of this step that have a screen, in reading order. */
  readonly tabs: readonly Place[];
};

const grouped = (tabs: readonly Place[]): readonly (readonly [string, readonly Place[]])[] => {
  const groups = new Map<string, Place[]>();
  for (const tab of tabs) groups.set(tab.group ?? '', [...(groups.get(tab.group ?? '') ?? []), tab]);
  return [...groups];
};

/** The parts of a step, as links: the address names the tab, so that Back works and a tab can be linked to. */
export const StepTabs = ({ step, tabs }: StepTabsProps) => {
  const place = useAskedPlace();
  const alertsUnder = useAlertsUnder();
  const groups = grouped(tabs);
  return (
    <nav className={classes.tabs} aria-label={t('nav.stepTabs', { step: stepLabel(step) })}>
      {groups.map(([group, places]) => (
        <ul key={group} className={classes.group} aria-label={groups.length > 1 ? groupLabel(group) : undefined}>
          {groups.length > 1 ? (
            <li className={classes.groupLabel} aria-hidden>
              {groupLabel(group)}
            </li>
          ) : null}
          {places.map(({ path }) => (
            <li key={path}>
              <a
                className={classes.tab}
                href={`#${addressOf(path)}`}
                aria-current={place?.path === path ? 'page' : undefined}
              >
                {placeLabel(path)}
                <AlertBadge alert={alertsUnder(path)} />
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
};
