import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { PlanView } from '@shared/contract/consolidation';
import { actionStateSchema, type PlanAction } from '@shared/domain/decision';
import { t, textOf } from '@shared/text/translate';
import { useMemo } from 'react';
import { useRemoveAction, useSaveAction } from '../mutations';

type ActionTableProps = {
  readonly view: PlanView;
  readonly actions: readonly PlanAction[];
  readonly label: string;
};

/** Actions of the plan with their state, changed in place. */
export const ActionTable = ({ view, actions, label }: ActionTableProps) => {
  const { mutateAsync: save } = useSaveAction();
  const { mutate: remove } = useRemoveAction();
  const { plans, names } = view;
  const columns = useMemo(() => {
    const c = columnsFor<PlanAction>();
    return [
      c.day('dueOn', {
        header: t('consolidationScreens.plan.dueOn'),
        value: (row) => row.dueOn,
        edit: { onCommit: (row, dueOn) => save({ ...row, dueOn }) },
      }),
      c.text('action', {
        header: t('consolidationScreens.plan.action'),
        value: (row) => row.label ?? textOf(`decisions.actions.${row.code ?? ''}`),
        width: 320,
        wrap: true,
      }),
      c.text('subscription', {
        header: t('consolidationScreens.plan.subscription'),
        value: (row) => plans.find((plan) => plan.decisionId === row.decisionId)?.name ?? null,
      }),
      c.text('owner', {
        header: t('consolidationScreens.plan.owner'),
        value: (row) => (row.ownerPersonId === null ? null : (names.people[row.ownerPersonId] ?? null)),
      }),
      c.choice('state', {
        header: t('consolidationScreens.plan.state'),
        value: (row) => row.state,
        choices: actionStateSchema.options.map((value) => ({ value, label: t(`decisions.actionStates.${value}`) })),
        edit: { onCommit: (row, state) => save({ ...row, state: state ?? row.state }) },
      }),
    ];
  }, [plans, names, save]);
  return (
    <DataTable
      bare
      label={label}
      rows={actions}
      columns={columns}
      rowKey={(row) => row.id}
      rowActions={(row) => [
        { label: t('consolidationScreens.plan.removeAction'), danger: true, run: () => remove(row.id) },
      ]}
      initialSort={{ key: 'dueOn', direction: 'asc' }}
    />
  );
};
