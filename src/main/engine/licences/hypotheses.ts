import {
  type AuditSettings,
  articleSource,
  auditSettingOrigins,
  defaultAuditSettings,
} from '@shared/domain/audit-settings';
import type { FigureSource, Hypothesis, Unit } from '@shared/domain/figure';
import { hypothesis } from '../explain';

const units = {
  hiddenHoursLow: 'hours-per-year',
  hiddenHoursHigh: 'hours-per-year',
  hiddenHoursPeople: 'people',
  hiddenHoursTools: 'tools',
  choiceMinutesLow: 'minutes-per-week',
  choiceMinutesHigh: 'minutes-per-week',
  choiceWeeks: 'count',
  delayMonths: 'months',
} as const satisfies Partial<Record<keyof AuditSettings, Unit>>;
type Name = keyof typeof units;

/** Adjustable hypotheses of a figure, with the article as source as long as one of its own values is used. */
export const hypothesesOf = (
  names: readonly Name[],
  settings: AuditSettings,
): { hypotheses: Hypothesis[]; sources: FigureSource[] } => {
  const fromArticle = names.some(
    (name) => auditSettingOrigins[name] === 'article' && settings[name] === defaultAuditSettings[name],
  );
  return {
    hypotheses: names.map((name) => hypothesis(name, settings[name], units[name])),
    sources: fromArticle ? [articleSource] : [],
  };
};
