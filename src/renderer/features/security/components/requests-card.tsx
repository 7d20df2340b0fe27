import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { SelectField, TextField } from '@renderer/ui/fields';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { PolicyView } from '@shared/contract/tool-policy';
import { type DataClass, dataClasses, type ToolRequest } from '@shared/domain/tool-policy';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { useDecideRequest, useRemoveRequest, useSaveRequest } from '../mutations';

type Request = PolicyView['requests'][number];
const states = ['open', 'accepted', 'trial', 'refused'] as const;

const Ask = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const [toolName, setToolName] = useState<string | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const [askedBy, setAskedBy] = useState<string | null>(null);
  const [dataClass, setDataClass] = useState<DataClass>('internal');
  const save = useSaveRequest();
  const ready = toolName !== null && why !== null && askedBy !== null;
  const send = () => {
    if (toolName === null || why === null || askedBy === null) return;
    save.mutate({ toolName, toolId: null, why, askedBy, dataClass, askedOn: today() }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('security.requests.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <TextField label={t('security.requests.toolName')} value={toolName} onChange={setToolName} required autoFocus />
        <TextField label={t('security.requests.why')} value={why} onChange={setWhy} maxLength={1000} required />
        <SelectField
          label={t('security.requests.dataClass')}
          value={dataClass}
          onChange={(value) => value && setDataClass(value)}
          clearable={false}
          choices={dataClasses.map((value) => ({ value, label: t(`security.classes.${value}`) }))}
        />
        <TextField label={t('security.requests.askedBy')} value={askedBy} onChange={setAskedBy} required />
        <Group justify="flex-end">
          <Button disabled={!ready} loading={save.isPending} onClick={send}>
            {t('security.requests.add')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

const Decide = ({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) => {
  const [state, setState] = useState<ToolRequest['state']>(request.state);
  const [decidedBy, setDecidedBy] = useState<string | null>(request.decidedBy);
  const [reason, setReason] = useState<string | null>(request.reason);
  const decide = useDecideRequest();
  return (
    <Stack gap="md">
      <SelectField
        label={t('security.requests.decision')}
        value={state}
        onChange={(value) => value && setState(value)}
        clearable={false}
        choices={states.map((value) => ({ value, label: t(`security.requests.states.${value}`) }))}
      />
      <TextField label={t('security.requests.decidedBy')} value={decidedBy} onChange={setDecidedBy} />
      <TextField label={t('security.requests.reason')} value={reason} onChange={setReason} maxLength={1000} />
      <Group justify="flex-end">
        <Button
          loading={decide.isPending}
          disabled={state === 'refused' && reason === null}
          onClick={() =>
            decide.mutate({ id: request.id, state, decidedBy, decidedOn: null, reason }, { onSuccess: onClose })
          }
        >
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
};

/** Requests for new tools, each with the day its answer is due. */
export const RequestsCard = ({ requests }: { readonly requests: readonly Request[] }) => {
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const remove = useRemoveRequest();
  const request = requests.find((one) => one.id === open);
  const columns = useMemo(() => {
    const column = columnsFor<Request>();
    return [
      column.text('tool', { header: t('security.requests.toolName'), value: (r) => r.toolName, width: 120 }),
      column.text('why', { header: t('security.requests.why'), value: (r) => r.why, wrap: true, width: 170 }),
      column.text('data', {
        header: t('security.requests.dataClass'),
        value: (r) => t(`security.classes.${r.dataClass}`),
        width: 110,
      }),
      column.text('by', { header: t('security.requests.askedBy'), value: (r) => r.askedBy, width: 120 }),
      column.day('on', { header: t('security.requests.askedOn'), value: (r) => r.askedOn }),
      column.choice('state', {
        header: t('security.requests.state'),
        value: (r) => r.state,
        choices: states.map((value) => ({ value, label: t(`security.requests.states.${value}`) })),
        tone: (state) => (state === 'open' ? 'attention' : state === 'refused' ? 'muted' : 'good'),
        width: 110,
      }),
      column.text('answer', {
        header: t('security.requests.reason'),
        value: (r) => {
          if (r.state !== 'open') return r.reason;
          const due = t('security.requests.due', { day: formatShortDay(r.dueOn) });
          return r.late ? `${t('security.requests.late')} · ${due}` : due;
        },
        wrap: true,
        width: 180,
      }),
    ];
  }, []);
  const waiting = requests.filter((one) => one.state === 'open').length;
  return (
    <SectionCard
      title={t('security.requests.title')}
      description={`${t('security.requests.description')} ${t('security.requests.waiting', { count: waiting })}`}
      actions={
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('security.requests.add')}
        </Button>
      }
      flush
    >
      {requests.length === 0 ? (
        <EmptyState what={t('security.requests.none')} why={t('security.requests.description')} />
      ) : (
        <DataTable
          bare
          label={t('security.requests.title')}
          rows={requests}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => setOpen(row.id)}
          withSearch={false}
          rowActions={(row) => [
            { label: t('security.requests.decide'), run: () => setOpen(row.id) },
            { label: t('common.delete'), run: () => remove.mutate({ id: row.id }), danger: true },
          ]}
        />
      )}
      {asking ? <Ask opened onClose={() => setAsking(false)} /> : null}
      <Modal
        opened={request !== undefined}
        onClose={() => setOpen(null)}
        title={request ? t('security.requests.decideTitle', { tool: request.toolName }) : ''}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {request ? <Decide key={request.id} request={request} onClose={() => setOpen(null)} /> : null}
      </Modal>
    </SectionCard>
  );
};
