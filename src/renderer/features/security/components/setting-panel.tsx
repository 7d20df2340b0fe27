import { Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, NoteField, SegmentedField, TextField } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { Day } from '@shared/domain/day';
import type { SettingLine } from '@shared/domain/tool-policy';
import { t, textOf } from '@shared/text/translate';
import { useState } from 'react';
import { useCheckSetting } from '../mutations';
import classes from '../security.module.css';

export const settingStates = ['ok', 'open', 'unknown', 'not-applicable'] as const;

type CheckProps = { readonly line: SettingLine; readonly onDone: () => void };

const Check = ({ line, onDone }: CheckProps) => {
  const [state, setState] = useState<SettingLine['state']>(line.state);
  const [by, setBy] = useState<string | null>(line.checkedBy);
  const [on, setOn] = useState<Day | null>(today());
  const [next, setNext] = useState<Day | null>(null);
  const [note, setNote] = useState<string | null>(line.note);
  const save = useCheckSetting(line.label);
  const looked = state !== 'unknown';
  return (
    <Stack gap="md">
      <div>
        <h3 className={classes.head}>{t('security.settings.what')}</h3>
        <p>{line.check}</p>
      </div>
      <div>
        <h3 className={classes.head}>{t('security.settings.why')}</h3>
        <p>{textOf(`security.settings.risks.${line.settingId}`)}</p>
      </div>
      <SegmentedField
        label={t('security.settings.state')}
        value={state}
        onChange={(value) => value && setState(value)}
        choices={settingStates.map((value) => ({ value, label: t(`security.settings.states.${value}`) }))}
      />
      {looked ? (
        <>
          <TextField label={t('security.settings.checkedBy')} value={by} onChange={setBy} maxLength={200} />
          <DayField label={t('security.settings.checkedOn')} value={on} onChange={setOn} max={today()} />
          <DayField
            label={t('security.settings.nextCheckOn')}
            description={t('security.settings.quarterly')}
            value={next}
            onChange={setNext}
          />
        </>
      ) : null}
      <NoteField label={t('security.settings.remark')} value={note} onChange={setNote} />
      <Group>
        <Button
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              {
                toolId: line.toolId,
                settingId: line.settingId,
                state,
                checkedBy: looked ? by : null,
                checkedOn: looked ? on : null,
                nextCheckOn: looked ? next : null,
                note,
              },
              { onSuccess: onDone },
            )
          }
        >
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
};

type PanelProps = { readonly line: SettingLine | null; readonly onClose: () => void };

/** One setting, checked in front of the console. */
export const SettingPanel = ({ line, onClose }: PanelProps) => (
  <SidePanel
    opened={line !== null}
    onClose={onClose}
    title={line === null ? '' : t('security.settings.panel', { setting: line.label, tool: line.tool })}
    size={560}
  >
    {line === null ? null : <Check key={`${line.toolId} ${line.settingId}`} line={line} onDone={onClose} />}
  </SidePanel>
);
