import type { IncidentClock, IncidentSeverity } from '../domain/incident';
import { t } from './translate';

/** « Gravité : grave », or between which two it lies. */
export const saySeverity = (severity: IncidentSeverity): string => {
  const name = (level: IncidentSeverity['low']) => t(`incidents.severities.${level}`);
  const level =
    severity.level === null
      ? t('incidents.severity.between', { low: name(severity.low), high: name(severity.high) })
      : name(severity.level);
  return t('incidents.pair', { label: t('incidents.fields.severity'), value: level });
};

/** A number of minutes in words: « 2 jours », « 5 h 40 min ». */
export const sayDelay = (minutes: number): string => {
  const whole = Math.abs(minutes);
  if (whole >= 3 * 24 * 60) return t('incidents.clock.days', { days: Math.floor(whole / (24 * 60)) });
  return t('incidents.clock.hours', { hours: Math.floor(whole / 60), minutes: String(whole % 60).padStart(2, '0') });
};

/** The clock in a few words, for a column. */
export const sayClock = (clock: IncidentClock): string => {
  const key = clock.state === 'running' && clock.applies === 'maybe' ? 'maybe' : clock.state;
  return t(`incidents.clock.short.${key}`, { time: sayDelay(clock.minutesLeft ?? 0) });
};
