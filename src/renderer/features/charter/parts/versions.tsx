import { Button, Stack } from '@mantine/core';
import { SelectField } from '@renderer/ui/fields';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CharterView, VersionView } from '@shared/contract/charter';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import classes from '../charter.module.css';
import { DiffView } from '../components/diff-view';
import { useCharterPdf } from '../mutations';

const VersionTable = ({ versions }: { readonly versions: readonly VersionView[] }) => {
  const pdf = useCharterPdf();
  const columns = useMemo(() => {
    const column = columnsFor<VersionView>();
    return [
      column.text('number', { header: t('charter.versions.number'), value: (v) => v.number, width: 80 }),
      column.day('on', { header: t('charter.versions.on'), value: (v) => v.publishedOn }),
      column.day('effective', { header: t('charter.versions.effective'), value: (v) => v.effectiveOn }),
      column.text('review', {
        header: t('charter.versions.review'),
        value: (v) =>
          v.reviewLate
            ? `${formatShortDay(v.reviewOn)} · ${t('charter.versions.reviewLate')}`
            : formatShortDay(v.reviewOn),
        sortValue: (v) => v.reviewOn,
        wrap: true,
        width: 160,
      }),
      column.text('who', { header: t('charter.versions.who'), value: (v) => v.publishedBy, width: 140 }),
      column.text('summary', {
        header: t('charter.versions.summary'),
        value: (v) => v.summary,
        wrap: true,
        width: 220,
      }),
      column.text('signed', {
        header: t('charter.versions.signed'),
        value: (v) => `${v.coverage.signed} / ${v.coverage.expected}`,
        width: 100,
      }),
    ];
  }, []);
  const print = useCallback((id: string) => pdf.mutate(id), [pdf.mutate]);
  return (
    <DataTable
      bare
      label={t('charter.versions.title')}
      rows={versions}
      columns={columns}
      rowKey={(v) => v.id}
      withSearch={false}
      rowActions={(v) => [
        {
          label: t('charter.versions.pdf', { number: v.number }),
          icon: <IconFileTypePdf size={16} aria-hidden />,
          run: () => print(v.id),
        },
      ]}
    />
  );
};

type VersionsProps = { readonly view: CharterView; readonly onPublish: () => void; readonly canPublish: boolean };

/** Published versions, and what changes from one to another or to the draft. */
export const Versions = ({ view, onPublish, canPublish }: VersionsProps) => {
  const [latest] = view.versions;
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const choices = [
    ...(view.draft ? [{ value: 'draft', label: t('charter.versions.draft') }] : []),
    ...view.versions.map((version) => ({ value: version.id, label: version.number })),
  ];
  const start = from ?? latest?.id ?? null;
  const end = to ?? (view.draft ? 'draft' : start);
  return (
    <Stack gap="lg">
      <SectionCard
        title={t('charter.versions.title')}
        actions={
          <Button onClick={onPublish} disabled={!canPublish}>
            {t('charter.versions.publish')}
          </Button>
        }
        flush
      >
        {view.versions.length === 0 ? (
          <EmptyState what={t('charter.versions.none')} why={t('charter.versions.noneWhy')} />
        ) : (
          <VersionTable versions={view.versions} />
        )}
      </SectionCard>
      {start === null || end === null ? null : (
        <SectionCard title={t('charter.versions.compare')}>
          <Stack gap="md">
            <div className={classes.grid}>
              <SelectField
                label={t('charter.versions.compareFrom')}
                value={start}
                onChange={setFrom}
                choices={choices}
                clearable={false}
              />
              <SelectField
                label={t('charter.versions.compareTo')}
                value={end}
                onChange={setTo}
                choices={choices}
                clearable={false}
              />
            </div>
            <DiffView from={start} to={end} titles={view.sectionTitles} />
          </Stack>
        </SectionCard>
      )}
    </Stack>
  );
};
