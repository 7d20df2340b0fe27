import type { Calendar, CalendarEvent } from '../domain/calendar';
import type { Day } from '../domain/day';
import type { DecisionPlan } from '../domain/decision';
import { formatEuros } from './format';
import { t } from './translate';

const noticeEvent = (plan: DecisionPlan, reminderDays: readonly number[]): CalendarEvent[] => {
  if (plan.decideBy === null) return [];
  const kind = t(`decisions.kinds.${plan.kind}`);
  const annual = plan.fullYear.value;
  return [
    {
      uid: `${plan.decisionId}-notice@sobria`,
      day: plan.decideBy,
      summary: t('decisions.calendar.summary', { name: plan.name }),
      description:
        annual === null
          ? t('decisions.calendar.descriptionUnknown', { kind, name: plan.name })
          : t('decisions.calendar.description', { kind, name: plan.name, annualCents: formatEuros(annual) }),
      remindDaysBefore: reminderDays,
    },
  ];
};

const effectEvent = (plan: DecisionPlan): CalendarEvent[] => {
  if (plan.effectiveOn === null) return [];
  const kind = t(`decisions.kinds.${plan.kind}`);
  return [
    {
      uid: `${plan.decisionId}-effect@sobria`,
      day: plan.effectiveOn,
      summary: t('decisions.calendar.effectSummary', { name: plan.name }),
      description: t('decisions.calendar.effectDescription', { kind, name: plan.name }),
      remindDaysBefore: [],
    },
  ];
};

/** Calendar of the decisions: last day of each notice, with its reminders, and first day without payment. */
export const decisionCalendar = (
  plans: readonly DecisionPlan[],
  reminderDays: readonly number[],
  stamp: Day,
): Calendar => ({
  name: t('decisions.calendar.name'),
  stamp,
  events: plans.flatMap((plan) => [...noticeEvent(plan, reminderDays), ...effectEvent(plan)]),
});
