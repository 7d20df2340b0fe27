import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { ComboField, DayField, NoteField, SelectField, TextField } from '@renderer/ui/fields';
import type { EntryView, UseLibraryView } from '@shared/contract/use-library';
import type { Day } from '@shared/domain/day';
import { type DataClass, dataClasses } from '@shared/domain/tool-policy';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { useSaveEntry } from '../mutations';
import { useTools } from '../queries';
import classes from '../use-library.module.css';

type EntryFormProps = {
  /** Null: a new one. */
  readonly entry: EntryView | null;
  readonly view: UseLibraryView;
  readonly onClose: () => void;
};

/** Writes an entry of the library. */
export const EntryForm = ({ entry, view, onClose }: EntryFormProps) => {
  const [title, setTitle] = useState<string | null>(entry?.title ?? null);
  const [teamId, setTeamId] = useState<string | null>(entry?.teamId ?? null);
  const [need, setNeed] = useState<string | null>(entry?.need ?? null);
  const [prompt, setPrompt] = useState<string | null>(entry?.prompt ?? null);
  const [toolId, setToolId] = useState<string | null>(entry?.toolId ?? null);
  const [model, setModel] = useState<string | null>(entry?.model ?? null);
  const [dataClass, setDataClass] = useState<DataClass>(entry?.dataClass ?? 'public');
  const [dataRule, setDataRule] = useState<string | null>(entry?.dataRule ?? null);
  const [sober, setSober] = useState<string | null>(entry?.sober ?? null);
  const [owner, setOwner] = useState<string | null>(entry?.owner ?? null);
  const [testedOn, setTestedOn] = useState<Day | null>(entry?.testedOn ?? null);
  const [reviewOn, setReviewOn] = useState<Day | null>(entry?.reviewOn ?? null);
  const tools = useTools();
  const save = useSaveEntry();
  const options = useMemo(
    () => (tools.data?.tools ?? []).map((tool) => ({ id: tool.id, label: tool.product, secondary: tool.vendor })),
    [tools.data],
  );
  const send = () => {
    if (title === null || prompt === null) return;
    const draft = { title, teamId, need, prompt, toolId, model, dataClass, dataRule, sober, owner, testedOn, reviewOn };
    save.mutate(entry === null ? draft : { ...draft, id: entry.id }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t(entry === null ? 'useLibrary.add' : 'useLibrary.edit')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <div className={classes.grid}>
          <TextField label={t('useLibrary.name')} value={title} onChange={setTitle} maxLength={200} required />
          <SelectField
            label={t('useLibrary.team')}
            placeholder={t('useLibrary.everyone')}
            value={teamId}
            onChange={setTeamId}
            choices={view.teams.map((team) => ({ value: team.id, label: team.name }))}
          />
        </div>
        <NoteField label={t('useLibrary.need')} value={need} onChange={setNeed} rows={2} />
        <NoteField label={t('useLibrary.prompt')} value={prompt} onChange={setPrompt} rows={6} required />
        <div className={classes.grid}>
          <ComboField label={t('useLibrary.toolOnly')} value={toolId} options={options} onChange={setToolId} />
          <TextField label={t('useLibrary.model')} value={model} onChange={setModel} maxLength={200} />
          <SelectField
            label={t('useLibrary.dataClass')}
            value={dataClass}
            onChange={(value) => value && setDataClass(value)}
            clearable={false}
            choices={dataClasses.map((value) => ({ value, label: t(`security.classes.${value}`) }))}
          />
        </div>
        <NoteField label={t('useLibrary.dataRule')} value={dataRule} onChange={setDataRule} rows={2} />
        <NoteField label={t('useLibrary.sober')} value={sober} onChange={setSober} rows={2} />
        <div className={classes.grid}>
          <TextField label={t('useLibrary.owner')} value={owner} onChange={setOwner} maxLength={200} />
          <DayField label={t('useLibrary.testedOn')} value={testedOn} onChange={setTestedOn} max={today()} />
          <DayField label={t('useLibrary.reviewOn')} value={reviewOn} onChange={setReviewOn} />
        </div>
        <Group justify="flex-end">
          <Button disabled={title === null || prompt === null} loading={save.isPending} onClick={send}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
