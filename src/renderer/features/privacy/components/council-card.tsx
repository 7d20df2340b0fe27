import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, NoteField, SelectField, TextField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { PlaceLink } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { PrivacyView } from '@shared/contract/privacy';
import type { Day } from '@shared/domain/day';
import { type CouncilStep, councilStepKinds } from '@shared/domain/privacy';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { useRemoveStep, useSaveStep } from '../mutations';

const kindChoices = councilStepKinds.map((value) => ({ value, label: t(`rgpd.council.kinds.${value}`) }));

const StepForm = ({ step, onDone }: { readonly step: CouncilStep | null; readonly onDone: () => void }) => {
  const [kind, setKind] = useState<CouncilStep['kind']>(step?.kind ?? 'information');
  const [on, setOn] = useState<Day | null>(step?.on ?? today());
  const [subject, setSubject] = useState<string | null>(step?.subject ?? null);
  const [note, setNote] = useState<string | null>(step?.note ?? null);
  const save = useSaveStep();
  const send = () => {
    if (on === null || subject === null) return;
    save.mutate({ id: step?.id ?? null, kind, on, subject, note }, { onSuccess: onDone });
  };
  return (
    <Stack gap="md">
      <SelectField
        label={t('rgpd.council.kind')}
        value={kind}
        clearable={false}
        onChange={(value) => value && setKind(value)}
        choices={kindChoices}
      />
      <DayField label={t('rgpd.council.on')} value={on} onChange={setOn} />
      <TextField label={t('rgpd.council.subject')} value={subject} onChange={setSubject} maxLength={200} required />
      <NoteField label={t('rgpd.council.note')} value={note} onChange={setNote} rows={2} />
      <Group justify="flex-end">
        <Button disabled={on === null || subject === null} loading={save.isPending} onClick={send}>
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
};

/** Dated steps with the works council, and the notice given to staff. */
export const CouncilCard = ({ view }: { readonly view: PrivacyView }) => {
  const { council, steps, noticeGivenOn } = view;
  const [editing, setEditing] = useState<CouncilStep | null | undefined>(undefined);
  const remove = useRemoveStep();
  const columns = useMemo(() => {
    const column = columnsFor<CouncilStep>();
    return [
      column.day('on', { header: t('rgpd.council.on'), value: (s) => s.on }),
      column.choice('kind', {
        header: t('rgpd.council.kind'),
        value: (s) => s.kind,
        choices: kindChoices,
        filter: false,
        width: 190,
      }),
      column.text('subject', { header: t('rgpd.council.subject'), value: (s) => s.subject, wrap: true, width: 260 }),
      column.text('note', { header: t('rgpd.council.note'), value: (s) => s.note, wrap: true, width: 300 }),
    ];
  }, []);
  return (
    <SectionCard
      title={t('rgpd.council.title')}
      description={t('rgpd.council.description')}
      actions={
        <Button variant="default" size="xs" onClick={() => setEditing(null)}>
          {t('rgpd.council.add')}
        </Button>
      }
    >
      <Stack gap="sm">
        <p style={{ margin: 0 }}>
          {t(`rgpd.council.status.${council.status}`, {
            headcount: council.headcount ?? 0,
            day: council.opinionOn === null ? '' : formatDay(council.opinionOn),
          })}
        </p>
        <p style={{ margin: 0 }}>
          {t('rgpd.notice.title')} :{' '}
          {noticeGivenOn === null
            ? t('rgpd.notice.missing')
            : t('rgpd.notice.given', { day: formatDay(noticeGivenOn) })}{' '}
          <PlaceLink to="/auditer/usages-import">{t('rgpd.notice.link')}</PlaceLink>
        </p>
        {steps.length === 0 ? null : (
          <DataTable
            bare
            label={t('rgpd.council.title')}
            rows={steps}
            columns={columns}
            rowKey={(step) => step.id}
            onOpen={setEditing}
            withSearch={false}
            rowActions={(step) => [
              { label: t('common.delete'), run: () => remove.mutate({ id: step.id }), danger: true },
            ]}
          />
        )}
      </Stack>
      <Modal
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        title={editing ? t('rgpd.council.editTitle', { day: formatDay(editing.on) }) : t('rgpd.council.addTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {editing === undefined ? null : (
          <StepForm key={editing?.id ?? 'new'} step={editing} onDone={() => setEditing(undefined)} />
        )}
      </Modal>
    </SectionCard>
  );
};
