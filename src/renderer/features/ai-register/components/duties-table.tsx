import { VerifyBadge } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import { Clamped, columnsFor, DataTable } from '@renderer/ui/tables';
import type { RegisterLine } from '@shared/domain/ai-register';
import { dutyWhen } from '@shared/text/ai-register-words';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { type DutyRow, dutyStates, dutyTones } from '../model/words';

type TableProps = { readonly lines: readonly RegisterLine[]; readonly onOpen: (row: DutyRow) => void };

/** Every obligation of every use: when, who, with what proof. */
export const DutiesTable = ({ lines, onOpen }: TableProps) => {
  const rows = useMemo(
    (): DutyRow[] =>
      lines
        .filter((line) => line.standing !== 'unanswered' && line.system.state !== 'stopped')
        .flatMap((line) => line.duties.map((duty) => ({ line, duty }))),
    [lines],
  );
  const columns = useMemo(() => {
    const column = columnsFor<DutyRow>();
    return [
      column.text('duty', {
        header: t('aiRegister.duties.duty'),
        value: (r) => r.duty.title,
        wrap: true,
        width: 176,
      }),
      column.text('use', {
        header: t('aiRegister.columns.name'),
        value: (r) => r.line.system.name,
        wrap: true,
        width: 110,
      }),
      column.text('article', {
        header: t('aiRegister.duties.article'),
        value: (r) => r.duty.article,
        wrap: true,
        width: 114,
        render: (r) => (
          <>
            <Clamped text={r.duty.article} lines={3} />
            {r.duty.verify ? <VerifyBadge /> : null}
          </>
        ),
      }),
      column.text('when', {
        header: t('aiRegister.duties.when'),
        value: (r) => dutyWhen(r.duty),
        sortValue: (r) => r.duty.appliesFrom ?? '',
        wrap: true,
        lines: 4,
        width: 148,
      }),
      column.choice('state', {
        header: t('aiRegister.duties.state'),
        value: (r) => r.duty.state,
        choices: dutyStates.map((value) => ({ value, label: t(`aiRegister.dutyStates.${value}`) })),
        tone: (state) => dutyTones[state],
        width: 92,
      }),
      column.text('owner', {
        header: t('aiRegister.duties.owner'),
        value: (r) => r.duty.owner,
        wrap: true,
        width: 112,
      }),
      column.day('due', { header: t('aiRegister.duties.dueOn'), value: (r) => r.duty.dueOn, width: 96 }),
      column.text('evidence', {
        header: t('aiRegister.duties.evidence'),
        value: (r) => r.duty.evidence,
        wrap: true,
        lines: 3,
        width: 134,
      }),
    ];
  }, []);
  if (rows.length === 0) return null;
  return (
    <SectionCard title={t('aiRegister.columns.duties')} flush>
      <DataTable
        bare
        label={t('aiRegister.columns.duties')}
        rows={rows}
        columns={columns}
        rowKey={(row) => `${row.line.system.id} ${row.duty.id}`}
        onOpen={onOpen}
        rowTone={(row) => (row.duty.late ? 'danger' : undefined)}
      />
    </SectionCard>
  );
};
