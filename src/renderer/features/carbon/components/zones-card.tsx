import { Button, List, Stack, Text } from '@mantine/core';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CarbonFootprintView, CarbonOptions } from '@shared/contract/carbon';
import type { ZoneDeclaration } from '@shared/domain/carbon';
import { t } from '@shared/text/translate';
import { zoneSaid } from '@shared/text/zone-said';
import { zoneName } from '@shared/text/zones';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useSaveZones } from '../mutations';
import { useMethod } from '../queries';
import { ZoneForm } from './zone-form';

const keyOf = ({ toolId, model, zone }: ZoneDeclaration): string => [toolId, model, zone].join(' ');
type Subject = { readonly declaration: ZoneDeclaration | null };
type ZonesCardProps = { readonly view: CarbonFootprintView; readonly options: CarbonOptions };

/** Where the models run: the zones this footprint takes, and the hosting that the company declares. */
export const ZonesCard = ({ view, options }: ZonesCardProps) => {
  const [subject, setSubject] = useState<Subject | null>(null);
  const { data: known } = useMethod();
  const { mutate: save } = useSaveZones('removed');
  const { footprint, names } = view;
  const columns = useMemo(() => {
    const column = columnsFor<ZoneDeclaration>();
    return [
      column.text('tool', {
        header: t('carbonSetup.zones.columns.tool'),
        value: ({ toolId }) => (toolId === null ? t('carbonSetup.zones.allTools') : (names.tools[toolId] ?? toolId)),
        width: 160,
      }),
      column.text('model', {
        header: t('carbonSetup.zones.columns.model'),
        value: ({ model }) => (model === null ? t('carbonSetup.zones.allModels') : model.slice(model.indexOf('/') + 1)),
        width: 170,
      }),
      column.text('zone', {
        header: t('carbonSetup.zones.columns.zone'),
        value: ({ zone }) => zoneName(zone),
        width: 130,
      }),
      column.text('basis', {
        header: t('carbonSetup.zones.columns.basis'),
        value: ({ basis, note }) => [t(`carbonSetup.zones.bases.${basis}`), note].filter(Boolean).join(' : '),
        width: 220,
        wrap: true,
      }),
      column.text('by', {
        header: t('carbonSetup.zones.columns.by'),
        value: ({ declaredBy }) => declaredBy ?? t('carbonSetup.zones.unnamed'),
        width: 150,
        wrap: true,
      }),
      column.day('on', { header: t('carbonSetup.zones.columns.on'), value: ({ declaredOn }) => declaredOn }),
    ];
  }, [names]);
  if (!known) return null;
  const { settings } = known;
  const declared = settings.zoneDeclarations;
  return (
    <SectionCard
      title={t('carbonSetup.zones.title')}
      description={t('carbonSetup.zones.description')}
      actions={
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setSubject({ declaration: null })}
        >
          {t('carbonSetup.zones.add')}
        </Button>
      }
      flush={declared.length > 0}
    >
      <Stack gap="xs" p={declared.length > 0 ? 'md' : 0}>
        {footprint.zones.length > 0 ? (
          <>
            <Text size="sm" fw={500}>
              {t('carbonSetup.zones.used')}
            </Text>
            <List size="sm">
              {footprint.zones.map((zone) => (
                <List.Item key={zoneSaid(zone)}>{zoneSaid(zone)}</List.Item>
              ))}
            </List>
          </>
        ) : null}
        {footprint.method === 'company-factor' && declared.length > 0 ? (
          <Text size="sm">{t('carbonSetup.zones.otherMethod')}</Text>
        ) : null}
        {declared.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('carbonSetup.zones.none')}
          </Text>
        ) : null}
      </Stack>
      {declared.length > 0 ? (
        <DataTable
          bare
          label={t('carbonSetup.zones.table')}
          rows={declared}
          columns={columns}
          rowKey={keyOf}
          rowActions={(row) => [
            {
              label: t('carbonSetup.zones.edit'),
              icon: <IconPencil size={16} aria-hidden />,
              run: () => setSubject({ declaration: row }),
            },
            {
              label: t('common.delete'),
              icon: <IconTrash size={16} aria-hidden />,
              danger: true,
              run: () => save({ ...settings, zoneDeclarations: declared.filter((one) => one !== row) }),
            },
          ]}
        />
      ) : null}
      <SidePanel
        opened={subject !== null}
        onClose={() => setSubject(null)}
        title={t(subject?.declaration ? 'carbonSetup.zones.edit' : 'carbonSetup.zones.new')}
      >
        {subject ? (
          <ZoneForm declaration={subject.declaration} known={known} options={options} onDone={() => setSubject(null)} />
        ) : null}
      </SidePanel>
    </SectionCard>
  );
};
