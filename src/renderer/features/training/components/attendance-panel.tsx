import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { MultiSelectField, SelectField } from '@renderer/ui/fields';
import { Chip } from '@renderer/ui/figures';
import { SidePanel } from '@renderer/ui/layout';
import type { SessionView, TrainingView } from '@shared/contract/training';
import type { AttendanceState } from '@shared/domain/training';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useAttend, useSheet, useWithdraw } from '../mutations';
import classes from '../training.module.css';

const marks = ['present', 'absent', 'excused'] as const;

type SheetProps = { readonly session: SessionView; readonly view: TrainingView };

const Enrol = ({ session, view }: SheetProps) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const attend = useAttend();
  const on = new Set(session.attendance.map((one) => one.personId));
  const choices = view.coverage.people
    .filter((person) => !on.has(person.personId))
    .map((person) => ({ value: person.personId, label: person.name }));
  if (choices.length === 0) return null;
  return (
    <Group align="end" wrap="nowrap">
      <div style={{ flex: 1 }}>
        <MultiSelectField
          label={t('training.panel.enrolChoose')}
          value={chosen}
          onChange={setChosen}
          choices={choices}
        />
      </div>
      <Button
        variant="default"
        disabled={chosen.length === 0}
        loading={attend.isPending}
        onClick={() =>
          attend.mutate(
            { sessionId: session.id, personIds: [...chosen], state: 'enrolled' },
            { onSuccess: () => setChosen([]) },
          )
        }
      >
        {t('training.panel.enrol')}
      </Button>
    </Group>
  );
};

const Sheet = ({ session, view }: SheetProps) => {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [mark, setMark] = useState<AttendanceState>('present');
  const attend = useAttend();
  const withdraw = useWithdraw();
  const sheet = useSheet();
  const ahead = session.heldOn > today();
  const known = session.attendance.flatMap((one) => one.personId ?? []);
  const chosen = known.filter((id) => selected.has(id));
  const clear = { onSuccess: () => setSelected(new Set<string>()) };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  return (
    <Stack gap="md">
      <p className={classes.hint}>
        {formatDay(session.heldOn)} · {t('training.programme.minutes', { minutes: session.minutes })}
        {session.trainer ? ` · ${session.trainer}` : ''}
      </p>
      <Group>
        <Button variant="default" loading={sheet.isPending} onClick={() => sheet.mutate(session.id)}>
          {t('training.panel.sheet')}
        </Button>
      </Group>
      <Enrol session={session} view={view} />
      {session.attendance.length === 0 ? (
        <p className={classes.hint}>{t('training.panel.nobody')}</p>
      ) : (
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <legend className={classes.hint}>{t('training.panel.people')}</legend>
          <Stack gap={6}>
            <Checkbox
              label={t('training.panel.selected', { count: chosen.length })}
              checked={known.length > 0 && chosen.length === known.length}
              indeterminate={chosen.length > 0 && chosen.length < known.length}
              onChange={(event) => setSelected(new Set(event.currentTarget.checked ? known : []))}
            />
            {session.attendance.map((one) => (
              <Group key={one.id} justify="space-between" wrap="nowrap">
                <Checkbox
                  label={one.name}
                  disabled={one.personId === null}
                  checked={one.personId !== null && selected.has(one.personId)}
                  onChange={() => one.personId !== null && toggle(one.personId)}
                />
                <Chip tone={one.state === 'present' ? 'good' : one.state === 'enrolled' ? 'muted' : 'attention'}>
                  {one.personId === null ? t('training.panel.gone') : t(`training.attendance.${one.state}`)}
                </Chip>
              </Group>
            ))}
          </Stack>
        </fieldset>
      )}
      {ahead ? <p className={classes.hint}>{t('training.panel.ahead', { day: formatDay(session.heldOn) })}</p> : null}
      {session.attendance.length === 0 ? null : (
        <Group align="end">
          <SelectField
            label={t('training.panel.mark')}
            value={mark}
            onChange={(value) => value && setMark(value)}
            clearable={false}
            disabled={ahead}
            choices={marks.map((value) => ({ value, label: t(`training.attendance.${value}`) }))}
          />
          <Button
            disabled={ahead || chosen.length === 0}
            loading={attend.isPending}
            onClick={() => attend.mutate({ sessionId: session.id, personIds: chosen, state: mark }, clear)}
          >
            {t('common.save')}
          </Button>
          <Button
            variant="subtle"
            color="brick"
            disabled={chosen.length === 0}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ sessionId: session.id, personIds: chosen }, clear)}
          >
            {t('training.panel.withdraw')}
          </Button>
        </Group>
      )}
    </Stack>
  );
};

type PanelProps = {
  readonly session: SessionView | null;
  readonly view: TrainingView;
  readonly onClose: () => void;
};

/** Who is expected at a session, who came. */
export const AttendancePanel = ({ session, view, onClose }: PanelProps) => (
  <SidePanel opened={session !== null} onClose={onClose} title={session?.title ?? ''} size={520}>
    {session === null ? null : <Sheet key={session.id} session={session} view={view} />}
  </SidePanel>
);
