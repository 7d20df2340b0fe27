import { Button, Group, Stack } from '@mantine/core';
import { Segmented } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { IncidentDraft, IncidentView } from '@shared/contract/incidents';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useRecord, useSaveIncident } from '../mutations';
import { useAssessment } from '../queries';
import { Decide } from './decide';
import { type Change, draftOf, emptyDraft } from './draft';
import { Facts } from './facts';
import { Follow } from './follow';

const tabs = ['facts', 'decide', 'follow'] as const;
type Tab = (typeof tabs)[number];

type EditorProps = {
  readonly incident: IncidentView | null;
  readonly onSaved: (id: string) => void;
};

const Editor = ({ incident, onSaved }: EditorProps) => {
  const [draft, setDraft] = useState<IncidentDraft>(() => (incident ? draftOf(incident) : emptyDraft()));
  const [tab, setTab] = useState<Tab>(incident && incident.closedOn === null ? 'decide' : 'facts');
  const change: Change = (name, value) => setDraft((before) => ({ ...before, [name]: value }));
  const assessment = useAssessment(draft).data;
  const save = useSaveIncident();
  const record = useRecord();
  const ready = draft.title.trim() !== '' && draft.what.trim() !== '';
  return (
    <Stack gap="md">
      <Segmented
        aria-label={t('incidents.panel.tabs')}
        data={tabs
          .filter((value) => incident !== null || value !== 'follow')
          .map((value) => ({ value, label: t(`incidents.panel.${value}`) }))}
        value={tab}
        onChange={setTab}
      />
      {tab === 'facts' ? <Facts draft={draft} change={change} /> : null}
      {tab === 'decide' ? <Decide draft={draft} change={change} view={assessment} /> : null}
      {tab === 'follow' && incident ? <Follow incident={incident} /> : null}
      <Group>
        {tab === 'follow' ? null : (
          <Button
            disabled={!ready}
            loading={save.isPending}
            onClick={() => save.mutate(draft, { onSuccess: ({ result }) => onSaved(result.id) })}
          >
            {t('incidents.save')}
          </Button>
        )}
        {incident ? (
          <Button variant="default" loading={record.isPending} onClick={() => record.mutate(incident.id)}>
            {t('incidents.pdf')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
};

type PanelProps = {
  readonly opened: boolean;
  /** Null: a new one. */
  readonly incident: IncidentView | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
};

/** One incident: facts, whom to tell, what was done. */
export const IncidentPanel = ({ opened, incident, onClose, onSaved }: PanelProps) => (
  <SidePanel
    opened={opened}
    onClose={onClose}
    title={incident ? t('incidents.panel.edit', { number: incident.number }) : t('incidents.panel.new')}
    size={680}
  >
    {opened ? <Editor key={incident?.id ?? 'new'} incident={incident} onSaved={onSaved} /> : null}
  </SidePanel>
);
