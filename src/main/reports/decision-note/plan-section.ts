import type { DecisionPlan } from '@shared/domain/decision';
import { figureValue } from '@shared/text/figure-text';
import { formatDay, formatShortDay, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, paragraph, small } from '../theme/text';
import type { DecisionNoteInput } from './input';

/** Printed, the most urgent first: a note keeps to a few pages, the attached file has the rest. */
const DECISIONS = 24;
const ACTIONS = 12;

const dayOf = (day: DecisionPlan['decideBy']): string => (day === null ? UNKNOWN : formatShortDay(day));

/** What is decided, with the last day to give notice first. */
export const planSection = ({ plan, scenarios }: DecisionNoteInput): Content[] => {
  const { plans, actions, names } = plan;
  if (plans.length === 0 && scenarios.costs.every((cost) => cost.tools === 0)) return [];
  if (plans.length === 0) return [heading1(t('decisions.title')), paragraph(t('decisions.empty'))];
  const next = plans.find(({ decideBy, daysLeft }) => decideBy !== null && (daysLeft ?? -1) >= 0);
  const open = actions
    .filter(({ state }) => state === 'todo' || state === 'doing')
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const about = (decisionId: string | null): string =>
    plans.find((one) => one.decisionId === decisionId)?.name ?? UNKNOWN;
  return [
    heading1(t('decisions.title')),
    answer(
      plan.saving12.value === null
        ? t('consolidationScreens.plan.answerUnknown', { count: plans.length })
        : t('decisions.answer', { savingCents: figureValue(plan.saving12), count: plans.length }),
    ),
    ...(next?.decideBy
      ? [paragraph(t('decisions.answerNext', { decideBy: formatDay(next.decideBy), name: next.name }))]
      : []),
    table({
      columns: [
        { label: t('consolidationScreens.plan.decideBy'), align: 'right', width: 70 },
        { label: t('reports.words.subscription'), align: 'left', width: '*' },
        { label: t('consolidationScreens.plan.kind'), align: 'left', width: 60 },
        { label: t('consolidationScreens.plan.effectiveOn'), align: 'right', width: 74 },
        { label: t('consolidationScreens.plan.saving12'), align: 'right', width: 78 },
      ],
      rows: plans
        .slice(0, DECISIONS)
        .map((one) => [
          dayOf(one.decideBy),
          one.name,
          t(`decisions.kinds.${one.kind}`),
          dayOf(one.effectiveOn),
          figureValue(one.saving12),
        ]),
    }),
    ...(plans.length > DECISIONS
      ? [small(t('consolidationScreens.note.moreDecisions', { count: plans.length - DECISIONS }))]
      : []),
    ...(plan.realised.realised.value === null
      ? []
      : [
          paragraph(
            t('decisions.realised.answer', {
              realisedCents: figureValue(plan.realised.realised),
              promisedCents: figureValue(plan.realised.promisedKnown),
            }),
          ),
        ]),
    ...(plan.unknown > 0 ? [small(t('consolidationScreens.plan.unknown', { count: plan.unknown }))] : []),
    ...(open.length === 0
      ? []
      : [
          heading2(t('consolidationScreens.plan.actions')),
          table({
            dense: true,
            columns: [
              { label: t('consolidationScreens.plan.dueOn'), align: 'right', width: 70 },
              { label: t('consolidationScreens.plan.action'), align: 'left', width: '*' },
              { label: t('reports.words.subscription'), align: 'left', width: 130 },
              { label: t('consolidationScreens.plan.owner'), align: 'left', width: 90 },
            ],
            rows: open
              .slice(0, ACTIONS)
              .map((action) => [
                dayOf(action.dueOn),
                action.label ?? textOf(`decisions.actions.${action.code ?? ''}`),
                about(action.decisionId),
                action.ownerPersonId === null ? UNKNOWN : (names.people[action.ownerPersonId] ?? UNKNOWN),
              ]),
          }),
          ...(open.length > ACTIONS
            ? [small(t('consolidationScreens.note.moreActions', { count: open.length - ACTIONS }))]
            : []),
        ]),
  ];
};
