import type { Incident, IncidentClock, NotificationAdvice } from '@shared/domain/incident';
import { hoursAfter, millisecondsUntil } from '@shared/domain/instant';

const minute = 60_000;
/** Article 33, 1 of the GDPR: hours run day and night, weekends included. */
export const notificationHours = 72;

/** Instant by which the CNIL must have been told: 72 hours after the company knew. */
export const deadlineOf = (knownAt: string): string => hoursAfter(knownAt, notificationHours);

/**
 * The 72-hour clock at `now`. The 72nd hour itself is still in time. While nobody has said whether personal data are
 * concerned the clock runs as a precaution. It stops when the CNIL was told, when it was decided not to, or when the
 * answers settle that nothing is to be told.
 */
export const clockOf = (
  incident: Pick<Incident, 'knownAt' | 'answers' | 'cnil' | 'cnilNotifiedAt'>,
  now: string,
  advised: NotificationAdvice['outcome'],
): IncidentClock => {
  const deadline = deadlineOf(incident.knownAt);
  const { personalData } = incident.answers;
  const applies = personalData === 'yes' ? 'yes' : personalData === 'no' ? 'none' : 'maybe';
  const notified = incident.cnilNotifiedAt;
  if (notified !== null)
    return { applies, deadline, minutesLeft: null, state: notified <= deadline ? 'notified' : 'notified-late' };
  const calm = advised === 'not-required' || advised === 'not-applicable';
  if (applies === 'none' || incident.cnil === 'no' || (incident.cnil === 'undecided' && calm))
    return { applies, deadline, minutesLeft: null, state: 'not-needed' };
  const left = millisecondsUntil(now, deadline);
  return { applies, deadline, minutesLeft: Math.floor(left / minute), state: left < 0 ? 'overdue' : 'running' };
};
