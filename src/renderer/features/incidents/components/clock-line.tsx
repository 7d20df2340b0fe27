import { Answer } from '@renderer/ui/layout';
import type { IncidentClock } from '@shared/domain/incident';
import { formatInstant } from '@shared/text/format';
import { sayDelay } from '@shared/text/incident-words';
import { t } from '@shared/text/translate';
import { IconClockHour4 } from '@tabler/icons-react';
import classes from '../incidents.module.css';

/** The 72-hour clock in one sentence. */
export const ClockLine = ({ clock }: { readonly clock: IncidentClock }) => {
  const key = clock.state === 'running' && clock.applies === 'maybe' ? 'maybe' : clock.state;
  return (
    <p className={classes.clock} data-state={clock.state} role="status">
      <IconClockHour4 size={20} aria-hidden />
      <span>
        <Answer
          text={t(`incidents.clock.${key}`, {
            time: sayDelay(clock.minutesLeft ?? 0),
            deadline: formatInstant(clock.deadline),
          })}
        />
      </span>
    </p>
  );
};
