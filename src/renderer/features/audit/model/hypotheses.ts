import { fieldMessage } from '@renderer/ui/fields/messages';
import {
  type AuditSettings,
  auditSettingsSchema,
  defaultAuditSettings,
  type HypothesisOrigin,
} from '@shared/domain/audit-settings';
import { formatNumber, NNBSP } from '@shared/text/format';
import { t } from '@shared/text/translate';

export type HypothesisName = keyof AuditSettings;
export type HypothesisChange = { readonly name: HypothesisName; readonly settings: AuditSettings };

/** Unit of each hypothesis, as a key of the text. */
const units = {
  hiddenHoursLow: 'hours',
  hiddenHoursHigh: 'hours',
  hiddenHoursPeople: 'people',
  hiddenHoursTools: 'tools',
  choiceMinutesLow: 'minutes',
  choiceMinutesHigh: 'minutes',
  choiceWeeks: 'weeks',
  delayMonths: 'months',
  historyMonths: 'months',
  boxesForVerdict: 'boxes',
  manySubscriptions: 'subscriptions',
  stalePriceDays: 'days',
  freshUsageDays: 'days',
  urgentDays: 'days',
} as const satisfies Record<HypothesisName, string>;

/** In the order they are read, by what they serve. */
export const hypothesisGroups = {
  cards: ['hiddenHoursLow', 'hiddenHoursHigh', 'hiddenHoursPeople', 'hiddenHoursTools'],
  choice: ['choiceMinutesLow', 'choiceMinutesHigh', 'choiceWeeks'],
  periods: ['delayMonths', 'historyMonths'],
  thresholds: ['boxesForVerdict', 'manySubscriptions', 'stalePriceDays', 'freshUsageDays', 'urgentDays'],
} as const satisfies Record<string, readonly HypothesisName[]>;
export type HypothesisGroup = keyof typeof hypothesisGroups;

export const hypothesisUnit = (name: HypothesisName): string => t(`auditScreens.hypotheses.units.${units[name]}`);
/** « 200 h/an ». */
export const hypothesisValue = (name: HypothesisName, value: number): string =>
  `${formatNumber(value)}${NNBSP}${hypothesisUnit(name)}`;

export const isHypothesis = (name: string): name is HypothesisName => name in units;

/** Hypotheses that do not have their first value any more. */
export const changedHypotheses = (settings: AuditSettings): readonly HypothesisName[] =>
  (Object.keys(units) as HypothesisName[]).filter((name) => settings[name] !== defaultAuditSettings[name]);

export type Adjusted =
  | { readonly ok: true; readonly change: HypothesisChange }
  | { readonly ok: false; readonly message: string };

type Issue = NonNullable<ReturnType<typeof auditSettingsSchema.safeParse>['error']>['issues'][number];

const messageOf = (issue: Issue | undefined): string => {
  if (issue?.code === 'custom' && issue.message === 'low-above-high') return t('auditScreens.hypotheses.lowAboveHigh');
  if (issue?.code === 'too_small' && issue.inclusive === false)
    return t('auditScreens.hypotheses.aboveZero', { min: formatNumber(Number(issue.minimum)) });
  if (issue?.code === 'too_small') return fieldMessage('too-small', { min: formatNumber(Number(issue.minimum)) });
  if (issue?.code === 'too_big') return fieldMessage('too-large', { max: formatNumber(Number(issue.maximum)) });
  return fieldMessage(issue?.code === 'invalid_type' ? 'not-whole' : 'invalid');
};

/** The settings with one hypothesis changed, or the sentence that says why it does not suit. */
export const adjust = (settings: AuditSettings, name: HypothesisName, value: number | null): Adjusted => {
  if (value === null) return { ok: false, message: fieldMessage('required') };
  const read = auditSettingsSchema.safeParse({ ...settings, [name]: value });
  return read.success
    ? { ok: true, change: { name, settings: read.data } }
    : { ok: false, message: messageOf(read.error.issues[0]) };
};

export const originText = (origin: HypothesisOrigin): string => t(`auditScreens.hypotheses.origins.${origin}`);
