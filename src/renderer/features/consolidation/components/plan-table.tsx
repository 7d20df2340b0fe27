import { Text } from '@mantine/core';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { PlanView } from '@shared/contract/consolidation';
import { type DecisionPlan, type DecisionState, decisionKinds, decisionStates } from '@shared/domain/decision';
import { cents } from '@shared/domain/money';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { useRemoveDecision } from '../mutations';

type Row = DecisionPlan & { readonly state: DecisionState; readonly owner: string | null };

const columnsOf = () => {
  const c = columnsFor<Row>();
  return [
    c.day('decideBy', { header: t('consolidationScreens.plan.decideBy'), value: (row) => row.decideBy, width: 108 }),
    c.text('name', { header: t('consolidationScreens.plan.subscription'), value: (row) => row.name, width: 150 }),
    c.choice('kind', {
      header: t('consolidationScreens.plan.kind'),
      value: (row) => row.kind,
      choices: decisionKinds.map((value) => ({ value, label: t(`decisions.kinds.${value}`) })),
      width: 92,
    }),
    c.text('notice', {
      header: t('consolidationScreens.plan.notice'),
      value: (row) =>
        t(`decisions.notice.${row.notice}`, { decideBy: row.decideBy === null ? '' : formatDay(row.decideBy) }),
      width: 176,
    }),
    c.day('effectiveOn', {
      header: t('consolidationScreens.plan.effectiveOn'),
      value: (row) => row.effectiveOn,
      width: 108,
    }),
    c.amount('saving12', {
      header: t('consolidationScreens.plan.saving12'),
      value: (row) => (row.saving12.value === null ? null : cents(row.saving12.value)),
      mode: 'never',
      width: 112,
    }),
    c.choice('state', {
      header: t('consolidationScreens.plan.state'),
      value: (row) => row.state,
      choices: decisionStates.map((value) => ({ value, label: t(`decisions.states.${value}`) })),
      width: 96,
    }),
    c.text('owner', { header: t('consolidationScreens.plan.owner'), value: (row) => row.owner, width: 112 }),
  ];
};

type Props = {
  readonly view: PlanView;
  readonly onOpen: (decisionId: string) => void;
  readonly onLetter: (decisionId: string) => void;
};

/** Decisions, the last day to give notice first. */
export const PlanTable = ({ view, onOpen, onLetter }: Props) => {
  const remove = useRemoveDecision();
  const columns = useMemo(columnsOf, []);
  const rows = useMemo(
    () =>
      view.plans.map((plan): Row => {
        const decision = view.decisions.find(({ id }) => id === plan.decisionId);
        const owner = decision?.ownerPersonId == null ? null : (view.names.people[decision.ownerPersonId] ?? null);
        return { ...plan, state: decision?.state ?? 'proposed', owner };
      }),
    [view],
  );
  return (
    <DataTable
      bare
      label={t('consolidationScreens.plan.table')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.decisionId}
      onOpen={(row) => onOpen(row.decisionId)}
      rowActions={(row) => [
        ...(view.letterIds.includes(row.decisionId)
          ? [{ label: t('consolidationScreens.plan.letter'), run: () => onLetter(row.decisionId) }]
          : []),
        { label: t('consolidationScreens.plan.remove'), danger: true, run: () => remove.mutate(row.decisionId) },
      ]}
      empty={
        <Text p="md" c="dimmed">
          {t('decisions.empty')}
        </Text>
      }
    />
  );
};
