import { Button, Group, Stack } from '@mantine/core';
import { ComboField, DayField, NoteField, SelectField, TextField } from '@renderer/ui/fields';
import type { AiSystemDraft } from '@shared/contract/ai-register';
import { t } from '@shared/text/translate';
import { type ReactNode, useState } from 'react';
import { systemStates } from '../model/words';
import { useSaveSystem } from '../mutations';
import { useTeams, useTools } from '../queries';

type FormProps = {
  /** Null: a new use. */
  readonly id: string | null;
  readonly initial: AiSystemDraft;
  readonly onSaved: (id: string) => void;
  readonly action: string;
  readonly children?: ReactNode;
};

/** What a use is: tool, team, purpose, owner. */
export const AboutForm = ({ id, initial, onSaved, action, children }: FormProps) => {
  const [draft, setDraft] = useState<AiSystemDraft>(initial);
  const tools = useTools();
  const teams = useTeams();
  const save = useSaveSystem();
  const set =
    <K extends keyof AiSystemDraft>(key: K) =>
    (value: AiSystemDraft[K]) =>
      setDraft((before) => ({ ...before, [key]: value }));
  return (
    <Stack gap="md">
      <TextField
        label={t('aiRegister.form.name')}
        placeholder={t('aiRegister.form.nameHint')}
        value={draft.name}
        onChange={(name) => set('name')(name ?? '')}
        maxLength={200}
        required
        autoFocus={id === null}
      />
      <ComboField
        label={t('aiRegister.form.tool')}
        value={draft.toolId}
        options={(tools.data?.tools ?? []).map((tool) => ({
          id: tool.id,
          label: tool.product,
          secondary: tool.vendor,
        }))}
        onChange={set('toolId')}
      />
      <SelectField
        label={t('aiRegister.form.team')}
        value={draft.teamId}
        onChange={set('teamId')}
        choices={(teams.data ?? []).map((team) => ({ value: team.id, label: team.name }))}
      />
      <NoteField
        label={t('aiRegister.form.purpose')}
        description={t('aiRegister.form.purposeHelp')}
        value={draft.purpose}
        onChange={set('purpose')}
        rows={2}
      />
      <TextField label={t('aiRegister.form.owner')} value={draft.owner} onChange={set('owner')} maxLength={200} />
      <SelectField
        label={t('aiRegister.form.state')}
        value={draft.state}
        clearable={false}
        onChange={(state) => state && set('state')(state)}
        choices={systemStates.map((value) => ({ value, label: t(`aiRegister.states.${value}`) }))}
      />
      <DayField label={t('aiRegister.form.startedOn')} value={draft.startedOn} onChange={set('startedOn')} />
      {id === null ? null : <NoteField label={t('aiRegister.form.note')} value={draft.note} onChange={set('note')} />}
      <Group justify="space-between">
        <Button
          disabled={draft.name.trim() === ''}
          loading={save.isPending}
          onClick={() => save.mutate({ id, ...draft }, { onSuccess: ({ result }) => onSaved(result.id) })}
        >
          {action}
        </Button>
        {children}
      </Group>
    </Stack>
  );
};
