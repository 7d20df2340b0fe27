import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, IntegerField, MultiSelectField, NoteField, SelectField, TextField } from '@renderer/ui/fields';
import type { SessionView } from '@shared/contract/training';
import type { Day } from '@shared/domain/day';
import type { ModuleId, SessionState, TrainingProgramme } from '@shared/domain/training';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useSaveSession } from '../mutations';
import classes from '../training.module.css';

const states = ['planned', 'held', 'cancelled'] as const;
const hour = /^([01]\d|2[0-3]):[0-5]\d$/;

type SessionDialogProps = {
  /** Null: a new one. */
  readonly session: SessionView | null;
  readonly programme: TrainingProgramme;
  readonly onClose: () => void;
};

/** Adds a session or changes one. */
export const SessionDialog = ({ session, programme, onClose }: SessionDialogProps) => {
  const [title, setTitle] = useState<string | null>(session?.title ?? null);
  const [modules, setModules] = useState<readonly ModuleId[]>(session?.modules ?? []);
  const [heldOn, setHeldOn] = useState<Day | null>(session?.heldOn ?? today());
  const [startsAt, setStartsAt] = useState<string | null>(session?.startsAt ?? null);
  const [minutes, setMinutes] = useState<number | null>(session?.minutes ?? null);
  const [trainer, setTrainer] = useState<string | null>(session?.trainer ?? null);
  const [place, setPlace] = useState<string | null>(session?.place ?? null);
  const [state, setState] = useState<SessionState>(session?.state ?? 'planned');
  const [note, setNote] = useState<string | null>(session?.note ?? null);
  const save = useSaveSession();
  const wrongHour = startsAt !== null && !hour.test(startsAt);
  const usual = programme.modules.filter((one) => modules.includes(one.id)).reduce((sum, one) => sum + one.minutes, 0);
  const length = minutes ?? (usual > 0 ? usual : null);
  const name = title ?? programme.modules.find((one) => one.id === modules[0])?.title ?? null;
  const send = () => {
    if (name === null || heldOn === null || length === null || wrongHour) return;
    const draft = {
      title: name,
      modules: [...modules],
      heldOn,
      startsAt,
      minutes: length,
      trainer,
      place,
      state,
      note,
    };
    save.mutate(session === null ? draft : { ...draft, id: session.id }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t(session === null ? 'training.sessions.add' : 'training.sessions.edit')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <MultiSelectField<ModuleId>
          label={t('training.sessions.modules')}
          value={modules}
          onChange={setModules}
          choices={programme.modules.map((one) => ({ value: one.id, label: one.title }))}
        />
        <TextField
          label={t('training.sessions.name')}
          value={title}
          onChange={setTitle}
          placeholder={name ?? undefined}
          maxLength={200}
        />
        <div className={classes.grid}>
          <DayField label={t('training.sessions.day')} value={heldOn} onChange={setHeldOn} required />
          <IntegerField
            label={t('training.sessions.minutes')}
            unit={t('training.sessions.minutesUnit')}
            value={minutes}
            onChange={setMinutes}
            placeholder={usual > 0 ? String(usual) : undefined}
            min={15}
            max={960}
          />
          <SelectField
            label={t('training.sessions.state')}
            value={state}
            onChange={(value) => value && setState(value)}
            clearable={false}
            choices={states.map((value) => ({ value, label: t(`training.sessions.states.${value}`) }))}
          />
        </div>
        <TextField
          label={t('training.sessions.startsAt')}
          description={t('training.sessions.startsAtHelp')}
          value={startsAt}
          onChange={setStartsAt}
          error={wrongHour ? t('training.sessions.startsAtWrong') : undefined}
          maxLength={5}
        />
        <TextField label={t('training.sessions.trainer')} value={trainer} onChange={setTrainer} maxLength={200} />
        <TextField label={t('training.sessions.place')} value={place} onChange={setPlace} maxLength={200} />
        <NoteField label={t('training.sessions.noteField')} value={note} onChange={setNote} />
        <Group justify="flex-end">
          <Button
            disabled={name === null || heldOn === null || length === null || wrongHour}
            loading={save.isPending}
            onClick={send}
          >
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
