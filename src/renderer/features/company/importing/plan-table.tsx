import type { ChipTone } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { StaffPlanEntry } from '@shared/domain/staff';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../components/company.module.css';
import type { PersonRow } from '../model/people';
import { detailsOf, entryName } from './import-texts';

const actions = ['create', 'update', 'to-confirm', 'unchanged', 'refused'] as const;
const tones: Readonly<Record<StaffPlanEntry['action'], ChipTone>> = {
  create: 'good',
  update: 'neutral',
  'to-confirm': 'attention',
  unchanged: 'muted',
  refused: 'danger',
};

type PlanTableProps = {
  readonly plan: readonly StaffPlanEntry[];
  readonly people: ReadonlyMap<string, PersonRow>;
};

/** Every line that was read, with what it would do. */
export const PlanTable = ({ plan, people }: PlanTableProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<StaffPlanEntry>();
    return [
      column.text('name', {
        header: t('staff.screens.wizard.name'),
        value: (entry) => entryName(entry, people),
        width: 200,
      }),
      column.number('line', { header: t('staff.screens.wizard.line'), value: ({ line }) => line, width: 70 }),
      column.choice('action', {
        header: t('staff.screens.wizard.action'),
        value: ({ action }) => action,
        choices: actions.map((value) => ({ value, label: t(`staff.actions.${value}`) })),
        tone: (value) => tones[value],
        width: 120,
      }),
      column.custom('details', {
        header: t('staff.screens.wizard.changes'),
        text: (entry) => detailsOf(entry, people).join(' · '),
        render: (entry) => <span className={classes.facts}>{detailsOf(entry, people).join(' · ')}</span>,
        wrap: true,
        width: 560,
      }),
    ];
  }, [people]);
  return (
    <DataTable
      bare
      label={t('staff.screens.wizard.planTitle')}
      rows={plan}
      columns={columns}
      rowKey={({ line }) => String(line)}
      maxHeight={420}
    />
  );
};
