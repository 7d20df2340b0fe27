import type { AuditSettings } from '@shared/domain/audit-settings';
import { type Interval, interval } from '@shared/domain/interval';

const ranged = (low: number, high: number): Interval => interval(low, (low + high) / 2, high);

/**
 * Heures cachées d'un parc dispersé, per year: the reference hours (200–400 h for 10 people and 4 tools, article 000)
 * scaled by people and by tools in excess of one. One tool or none: no dispersion, no hour. Beyond the tools of the
 * reference case the article says nothing: the hours of a person stop growing, or a large company would be promised
 * weeks of lost work that nobody measured.
 */
export const hiddenHours = (people: number, tools: number, settings: AuditSettings): Interval => {
  const reference = settings.hiddenHoursTools - 1;
  const excess = Math.min(Math.max(0, tools - 1), reference);
  const scale = (hours: number): number => (hours * people * excess) / (settings.hiddenHoursPeople * reference);
  return ranged(scale(settings.hiddenHoursLow), scale(settings.hiddenHoursHigh));
};

/** Temps perdu à choisir, hours per person and year: 30–45 min a week over 52 weeks give 26–39 h (article 000). */
export const choiceHours = (settings: AuditSettings): Interval => {
  const perYear = (minutes: number): number => (minutes * settings.choiceWeeks) / 60;
  return ranged(perYear(settings.choiceMinutesLow), perYear(settings.choiceMinutesHigh));
};
