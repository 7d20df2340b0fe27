import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { EntryView, UseLibraryView } from '@shared/contract/use-library';
import { dataClasses } from '@shared/domain/tool-policy';
import { t } from '@shared/text/translate';
import { type ReactNode, useMemo } from 'react';
import { useRemoveEntry, useReview } from '../mutations';
import classes from '../use-library.module.css';

const states = ['ready', 'due', 'untested', 'forbidden'] as const;
const everyone = 'everyone';

/** What the person sees first: a forbidden tool, then a late review, then a prompt nobody tried. */
export const stateOf = (entry: EntryView): (typeof states)[number] => {
  if (entry.standing === 'forbidden') return 'forbidden';
  if (entry.due) return 'due';
  return entry.testedOn === null ? 'untested' : 'ready';
};

type TableProps = {
  readonly view: UseLibraryView;
  readonly open: string | null;
  readonly onOpen: (entry: EntryView) => void;
  readonly onEdit: (entry: EntryView) => void;
  readonly toolbar: ReactNode;
};

/** All uses; search finds the words of the prompt too. */
export const EntryTable = ({ view, open, onOpen, onEdit, toolbar }: TableProps) => {
  const remove = useRemoveEntry();
  const review = useReview();
  const columns = useMemo(() => {
    const column = columnsFor<EntryView>();
    return [
      column.text('use', { header: t('useLibrary.name'), value: (e) => e.title, wrap: true, width: 166 }),
      // Search finds the words of the prompt, which is read in the panel.
      column.custom('need', {
        header: t('useLibrary.need'),
        text: (e) => [e.need, e.prompt].filter(Boolean).join('. '),
        render: (e) => <span className={classes.hint}>{e.need}</span>,
        wrap: true,
        width: 148,
      }),
      column.choice<string>('team', {
        header: t('useLibrary.team'),
        value: (e) => e.teamId ?? everyone,
        choices: [
          { value: everyone, label: t('useLibrary.everyone') },
          ...view.teams.map((team) => ({ value: team.id, label: team.name })),
        ],
        width: 118,
      }),
      column.text('tool', {
        header: t('useLibrary.tool'),
        value: (e) => [e.tool, e.model].filter(Boolean).join(', ') || null,
        why: () => t('useLibrary.toolUnknown'),
        wrap: true,
        width: 116,
      }),
      column.choice('data', {
        header: t('useLibrary.dataClass'),
        value: (e) => e.dataClass,
        choices: dataClasses.map((value) => ({ value, label: t(`security.classes.${value}`) })),
        width: 100,
      }),
      column.text('owner', { header: t('useLibrary.owner'), value: (e) => e.owner, wrap: true, width: 100 }),
      column.day('reviewOn', { header: t('useLibrary.reviewOn'), value: (e) => e.reviewOn }),
      column.choice('state', {
        header: t('useLibrary.state'),
        value: stateOf,
        choices: states.map((value) => ({ value, label: t(`useLibrary.states.${value}`) })),
        tone: (state) => (state === 'ready' ? 'good' : state === 'forbidden' ? 'danger' : 'attention'),
        width: 92,
      }),
    ];
  }, [view.teams]);
  return (
    <DataTable
      label={t('useLibrary.table')}
      rows={view.entries}
      columns={columns}
      rowKey={(entry) => entry.id}
      onOpen={onOpen}
      openRow={open}
      toolbar={toolbar}
      rowActions={(entry) => [
        { label: t('common.edit'), run: () => onEdit(entry) },
        { label: t('useLibrary.review'), run: () => review.mutate({ id: entry.id }) },
        { label: t('common.delete'), run: () => remove.mutate({ id: entry.id }), danger: true },
      ]}
    />
  );
};
