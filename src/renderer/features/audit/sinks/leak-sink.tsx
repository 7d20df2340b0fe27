import { Chip, type ChipTone } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { AuditResult } from '@shared/domain/audit';
import type { LeakSink as Leak } from '@shared/domain/audit-sinks';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../components/audit.module.css';
import { AuditFigure } from '../components/audit-figure';
import type { Checklist } from '../model/checklist';
import { SinkCard } from './sink-card';

const words = 'auditScreens.sinks.leak';
type Row = Leak['tools'][number] & { readonly checklist: Checklist };

const trainingTones: Readonly<Record<Row['training'], ChipTone>> = {
  off: 'good',
  on: 'danger',
  'default-on': 'attention',
  unknown: 'muted',
};
const hostingTones: Readonly<Record<Row['hosting'], ChipTone>> = {
  eu: 'good',
  'eu-option-not-set': 'attention',
  outside: 'danger',
  unknown: 'muted',
};
const trainings = ['off', 'on', 'default-on', 'unknown'] as const;
const hostings = ['eu', 'eu-option-not-set', 'outside', 'unknown'] as const;

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<Row>();
    return [
      column.text('tool', { header: t(`${words}.tool`), value: (row) => row.checklist.toolName, width: 160 }),
      column.number('seats', { header: t(`${words}.seats`), value: (row) => row.seats, width: 68 }),
      column.number('personal', { header: t(`${words}.personal`), value: (row) => row.personalAccounts, width: 108 }),
      column.choice('training', {
        header: t(`${words}.training`),
        value: (row) => row.training,
        choices: trainings.map((value) => ({ value, label: t(`sinks.training.${value}`) })),
        tone: (value) => trainingTones[value],
        width: 196,
      }),
      column.choice('hosting', {
        header: t(`${words}.hosting`),
        value: (row) => row.hosting,
        choices: hostings.map((value) => ({ value, label: t(`sinks.hosting.${value}`) })),
        tone: (value) => hostingTones[value],
        width: 214,
      }),
      column.number('open', { header: t(`${words}.open`), value: (row) => row.checklist.open, width: 92 }),
      column.custom('checked', {
        header: t(`${words}.checked`),
        text: ({ checklist: { done, lines } }) =>
          lines.length === 0 ? t(`${words}.none`) : t(`${words}.checkedOf`, { done, total: lines.length }),
        render: ({ checklist: { done, lines } }) =>
          lines.length === 0 ? (
            t(`${words}.none`)
          ) : (
            <Chip tone={done === lines.length ? 'good' : done === 0 ? 'muted' : 'attention'}>
              {t(`${words}.checkedOf`, { done, total: lines.length })}
            </Chip>
          ),
        sortValue: ({ checklist: { done, lines } }) => (lines.length === 0 ? null : done / lines.length),
        width: 100,
      }),
    ];
  }, []);

type LeakSinkProps = {
  readonly audit: AuditResult;
  readonly checklists: readonly Checklist[];
  readonly openTool: string | null;
  readonly onOpen: (toolId: string) => void;
};

/** Gouffre 3: what may leave the company, tool by tool; no amount, because nothing measures one. */
export const LeakSink = ({ audit, checklists, openTool, onOpen }: LeakSinkProps) => {
  const { leak } = audit.sinks;
  const columns = useColumns();
  const rows = useMemo(
    () =>
      leak.tools.flatMap((tool): Row[] => {
        const checklist = checklists.find(({ toolId }) => toolId === tool.toolId);
        return checklist ? [{ ...tool, checklist }] : [];
      }),
    [leak.tools, checklists],
  );
  return (
    <SinkCard
      id="leak"
      sinks={audit.sinks}
      warned={[]}
      figures={
        <>
          <AuditFigure figure={leak.wrongAccounts} tone="waste" />
          <AuditFigure figure={leak.workAddressOutside} />
          <AuditFigure figure={leak.trainingTools} tone="attention" />
          <AuditFigure figure={leak.outsideEuTools} tone="attention" />
          <AuditFigure figure={leak.openSettings} tone="attention" />
          <AuditFigure figure={leak.exposedSeats} />
        </>
      }
    >
      <p className={classes.note}>{t(`${words}.openChecklist`)}</p>
      <DataTable
        bare
        label={t(`${words}.table`)}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.toolId}
        openRow={openTool}
        onOpen={(row) => onOpen(row.toolId)}
        withSearch={false}
        maxHeight={460}
      />
    </SinkCard>
  );
};
