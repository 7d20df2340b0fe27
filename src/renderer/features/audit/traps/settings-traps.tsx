import { Chip } from '@renderer/ui/figures';
import { PlaceButton, useGo } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import type { Checklist } from '../model/checklist';
import { isOpen, isPublicSpace, settingsThat, type ToolSetting, type Trap } from '../model/traps';
import { TrapCard } from './trap-card';

const words = 'auditScreens.traps';
/** A state of a setting, in a chip. */
const StateChip = ({ state }: { readonly state: 'ok' | 'open' | 'unknown' | 'not-applicable' }) => (
  <Chip tone={state === 'open' ? 'danger' : state === 'ok' ? 'good' : 'muted'}>
    {t(`auditScreens.sinks.checklist.states.${state}`)}
  </Chip>
);

type SettingsTrapProps = { readonly trap: Trap; readonly checklists: readonly Checklist[] };

const SettingTable = ({ label, rows }: { readonly label: string; readonly rows: readonly ToolSetting[] }) => {
  const go = useGo();
  const columns = useMemo(() => {
    const column = columnsFor<ToolSetting>();
    return [
      column.text('tool', { header: t(`${words}.settings.tool`), value: (r) => r.toolName, width: 180 }),
      column.text('setting', {
        header: t(`${words}.settings.setting`),
        value: (r) => r.line.label,
        width: 260,
        wrap: true,
      }),
      column.text('what', { header: t(`${words}.settings.what`), value: (r) => r.line.what, width: 380, wrap: true }),
      column.choice('state', {
        header: t(`${words}.publicSpace.state`),
        value: (r) => r.line.state,
        choices: (['open', 'unknown', 'ok'] as const).map((value) => ({
          value,
          label: t(`auditScreens.sinks.checklist.states.${value}`),
        })),
        filter: false,
        render: (r) => <StateChip state={r.line.state} />,
        width: 120,
      }),
    ];
  }, []);
  if (rows.length === 0) return null;
  return (
    <DataTable
      bare
      label={label}
      rows={rows}
      columns={columns}
      rowKey={(row) => `${row.toolId} ${row.line.settingId}`}
      onOpen={(row) => go('/auditer/gouffres', { item: row.toolId })}
      withSearch={false}
      maxHeight={340}
    />
  );
};

const Act = ({ id }: { readonly id: 'settings' | 'publicSpace' }) => (
  <PlaceButton to="/auditer/gouffres" variant="default" size="xs">
    {t(`${words}.${id}.act`)}
  </PlaceButton>
);

/** Piège 3: settings seen open. */
export const OpenSettingsTrap = ({ trap, checklists }: SettingsTrapProps) => (
  <TrapCard trap={trap} action={<Act id="settings" />}>
    <SettingTable label={t(`${words}.settings.table`)} rows={settingsThat(checklists, isOpen)} />
  </TrapCard>
);

/** Piège 6: workspaces that anybody of the company can see, contents public by default. */
export const PublicSpaceTrap = ({ trap, checklists }: SettingsTrapProps) => (
  <TrapCard trap={trap} action={<Act id="publicSpace" />}>
    <SettingTable label={t(`${words}.publicSpace.table`)} rows={settingsThat(checklists, isPublicSpace)} />
  </TrapCard>
);
