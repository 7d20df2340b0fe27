import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, NoteField, TextField } from '@renderer/ui/fields';
import type { IncidentView } from '@shared/contract/incidents';
import type { Day } from '@shared/domain/day';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../incidents.module.css';
import { useClose, useRemoveStep, useReopen, useSaveStep } from '../mutations';

const Steps = ({ incident }: { readonly incident: IncidentView }) => {
  const [on, setOn] = useState<Day | null>(today());
  const [by, setBy] = useState<string | null>(null);
  const [what, setWhat] = useState<string | null>(null);
  const save = useSaveStep();
  const remove = useRemoveStep();
  const add = () => {
    if (on === null || what === null) return;
    save.mutate({ incidentId: incident.id, on, by, what }, { onSuccess: () => setWhat(null) });
  };
  return (
    <Stack gap="sm">
      <h3 className={classes.head}>{t('incidents.steps.title')}</h3>
      {incident.steps.length === 0 ? <p className={classes.hint}>{t('incidents.steps.none')}</p> : null}
      <ul className={classes.steps}>
        {incident.steps.map((step) => (
          <li key={step.id}>
            <span>
              <strong>{formatShortDay(step.on)}</strong> {step.what}
              {step.by ? <span className={classes.by}> {step.by}</span> : null}
            </span>
            <ActionIcon
              variant="subtle"
              color="brick"
              aria-label={t('incidents.steps.remove', { what: step.what })}
              onClick={() => remove.mutate({ id: step.id })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={classes.grid}>
        <DayField label={t('incidents.steps.on')} value={on} onChange={setOn} max={today()} />
        <TextField label={t('incidents.steps.by')} value={by} onChange={setBy} maxLength={200} />
      </div>
      <TextField label={t('incidents.steps.what')} value={what} onChange={setWhat} maxLength={1000} />
      <Group>
        <Button variant="default" disabled={on === null || what === null} loading={save.isPending} onClick={add}>
          {t('incidents.steps.add')}
        </Button>
      </Group>
    </Stack>
  );
};

const Closing = ({ incident }: { readonly incident: IncidentView }) => {
  const [by, setBy] = useState<string | null>(null);
  const [lesson, setLesson] = useState<string | null>(incident.lesson);
  const close = useClose();
  const reopen = useReopen();
  if (incident.closedOn !== null)
    return (
      <Stack gap="sm">
        <h3 className={classes.head}>{t('incidents.close.title')}</h3>
        <p className={classes.line}>
          {incident.closedBy === null
            ? t('incidents.close.doneNoName', { day: formatDay(incident.closedOn) })
            : t('incidents.close.done', { day: formatDay(incident.closedOn), name: incident.closedBy })}
        </p>
        {incident.lesson ? <p className={classes.line}>{incident.lesson}</p> : null}
        <Group>
          <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ id: incident.id })}>
            {t('incidents.close.reopen')}
          </Button>
        </Group>
      </Stack>
    );
  return (
    <Stack gap="sm">
      <h3 className={classes.head}>{t('incidents.close.title')}</h3>
      <p className={classes.hint}>{t('incidents.close.waiting')}</p>
      <TextField label={t('incidents.fields.closedBy')} value={by} onChange={setBy} maxLength={200} />
      <NoteField label={t('incidents.fields.lesson')} value={lesson} onChange={setLesson} rows={2} />
      <Group>
        <Button
          variant="default"
          loading={close.isPending}
          onClick={() => close.mutate({ id: incident.id, closedBy: by, lesson })}
        >
          {t('incidents.close.do')}
        </Button>
      </Group>
    </Stack>
  );
};

/** What was done since, and the closing. */
export const Follow = ({ incident }: { readonly incident: IncidentView }) => (
  <Stack gap="lg">
    <Steps incident={incident} />
    <Closing key={incident.closedOn ?? 'open'} incident={incident} />
  </Stack>
);
