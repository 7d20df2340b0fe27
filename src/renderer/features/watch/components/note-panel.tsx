import { Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { ComboField, DayField, MultiSelectField, NoteField, SelectField, TextField } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { WatchNoteView } from '@shared/contract/watch';
import type { Day } from '@shared/domain/day';
import { type WatchConsequence, type WatchKind, watchConsequences, watchKinds } from '@shared/domain/watch';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useSaveNote } from '../mutations';
import { useTools } from '../queries';
import classes from '../watch.module.css';

const Editor = ({ note, onClose }: { readonly note: WatchNoteView | null; readonly onClose: () => void }) => {
  const tools = useTools().data?.tools ?? [];
  const [title, setTitle] = useState<string | null>(note?.title ?? null);
  const [what, setWhat] = useState<string | null>(note?.what ?? null);
  const [toolId, setToolId] = useState<string | null>(note?.toolId ?? null);
  const [kind, setKind] = useState<WatchKind>(note?.kind ?? 'price');
  const [notedOn, setNotedOn] = useState<Day | null>(note?.notedOn ?? today());
  const [notedBy, setNotedBy] = useState<string | null>(note?.notedBy ?? null);
  const [effectiveOn, setEffectiveOn] = useState<Day | null>(note?.effectiveOn ?? null);
  const [source, setSource] = useState<string | null>(note?.source ?? null);
  const [consequences, setConsequences] = useState<readonly WatchConsequence[]>(
    note?.consequences.map((one) => one.kind) ?? [],
  );
  const [toldTo, setToldTo] = useState<string | null>(note?.toldTo ?? null);
  const [toldOn, setToldOn] = useState<Day | null>(note?.toldOn ?? null);
  const save = useSaveNote();
  const send = () => {
    if (title === null || what === null || notedOn === null) return;
    const told = { toldTo, toldOn: toldTo === null ? null : (toldOn ?? today()) };
    save.mutate(
      {
        ...(note ? { id: note.id } : {}),
        ...{ title, what, toolId, kind, notedOn, notedBy, effectiveOn, source },
        ...told,
        consequences: [...consequences],
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Stack gap="md">
      <TextField label={t('watch.fields.title')} value={title} onChange={setTitle} maxLength={200} required autoFocus />
      <NoteField label={t('watch.fields.what')} value={what} onChange={setWhat} required />
      <div className={classes.grid}>
        <ComboField
          label={t('watch.fields.tool')}
          value={toolId}
          onChange={setToolId}
          options={tools.map((tool) => ({ id: tool.id, label: tool.product, secondary: tool.vendor }))}
        />
        <SelectField
          label={t('watch.fields.kind')}
          value={kind}
          onChange={(value) => value && setKind(value)}
          clearable={false}
          choices={watchKinds.map((value) => ({ value, label: t(`watch.kinds.${value}`) }))}
        />
        <DayField label={t('watch.fields.notedOn')} value={notedOn} onChange={setNotedOn} max={today()} required />
        <DayField label={t('watch.fields.effectiveOn')} value={effectiveOn} onChange={setEffectiveOn} />
        <TextField label={t('watch.fields.notedBy')} value={notedBy} onChange={setNotedBy} maxLength={200} />
        <TextField
          label={t('watch.fields.source')}
          description={t('watch.fields.sourceHelp')}
          value={source}
          onChange={setSource}
          maxLength={500}
        />
      </div>
      <MultiSelectField
        label={t('watch.fields.consequences')}
        value={consequences}
        onChange={setConsequences}
        choices={watchConsequences.map((value) => ({ value, label: t(`watch.consequences.${value}`) }))}
      />
      {consequences.map((one) => (
        <p key={one} className={classes.hint}>
          {t(`watch.consequencesHelp.${one}`)}
        </p>
      ))}
      <div className={classes.grid}>
        <TextField
          label={t('watch.fields.toldTo')}
          placeholder={t('watch.tell.placeholder')}
          value={toldTo}
          onChange={setToldTo}
          maxLength={200}
        />
        {toldTo === null ? null : (
          <DayField label={t('watch.fields.toldOn')} value={toldOn ?? today()} onChange={setToldOn} max={today()} />
        )}
      </div>
      <Group>
        <Button disabled={title === null || what === null || notedOn === null} loading={save.isPending} onClick={send}>
          {t('watch.saveNote')}
        </Button>
      </Group>
    </Stack>
  );
};

type PanelProps = {
  readonly opened: boolean;
  /** Null: a new one. */
  readonly note: WatchNoteView | null;
  readonly onClose: () => void;
};

/** One change and what follows from it. */
export const NotePanel = ({ opened, note, onClose }: PanelProps) => (
  <SidePanel opened={opened} onClose={onClose} title={t(note ? 'watch.panel.edit' : 'watch.panel.new')} size={600}>
    {opened ? <Editor key={note?.id ?? 'new'} note={note} onClose={onClose} /> : null}
  </SidePanel>
);
