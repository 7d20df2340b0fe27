import { today } from '@renderer/ui/clock';
import { DayField, Segmented } from '@renderer/ui/fields';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { SidePanel } from '@renderer/ui/layout';
import type { SettingCheck } from '@shared/domain/assessment';
import type { Day } from '@shared/domain/day';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useEffect, useState } from 'react';
import type { Checklist, ChecklistLine } from '../model/checklist';
import { useSaveSettingCheck } from '../mutations';
import classes from './checklist.module.css';

const words = 'auditScreens.sinks.checklist';
const states = ['ok', 'open', 'unknown', 'not-applicable'] as const;
const tones: Readonly<Record<SettingCheck['state'], ChipTone>> = {
  ok: 'good',
  open: 'danger',
  unknown: 'muted',
  'not-applicable': 'neutral',
};

/** « contrôlé le 12/03/2026 par Marc · prochain contrôle le 12/06/2026 » */
const History = ({ check }: { readonly check: SettingCheck | null }) => {
  if (!check || check.state === 'unknown') return <>{t(`${words}.never`)}</>;
  const parts = [
    check.checkedOn ? t(`${words}.on`, { day: formatShortDay(check.checkedOn) }) : null,
    check.checkedBy ? t(`${words}.by`, { name: check.checkedBy }) : null,
    check.nextCheckOn ? t(`${words}.next`, { day: formatShortDay(check.nextCheckOn) }) : null,
    check.note,
  ];
  return <>{parts.filter((part) => part !== null && part !== '').join(' · ')}</>;
};

const Line = ({ toolId, line }: { readonly toolId: string; readonly line: ChecklistLine }) => {
  const save = useSaveSettingCheck(line.label);
  const { check } = line;
  const [day, setDay] = useState<Day | null>(check?.checkedOn ?? null);
  useEffect(() => setDay(check?.checkedOn ?? null), [check?.checkedOn]);
  const write = (state: SettingCheck['state'], checkedOn: Day | null, checkedBy: string | null) =>
    save.mutate({
      ...(check ? { id: check.id } : {}),
      toolId,
      settingId: line.settingId,
      state,
      checkedOn,
      checkedBy,
      nextCheckOn: check?.nextCheckOn ?? null,
      note: check?.note ?? null,
    });
  const mark = (state: (typeof states)[number]) => {
    // A new look is not the one of whoever looked before.
    if (state !== line.state) write(state, state === 'unknown' ? null : today(), null);
  };
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <h3 className={classes.name}>{line.label}</h3>
        <Chip tone={tones[line.state]}>{t(`${words}.states.${line.state}`)}</Chip>
      </div>
      {line.what === '' ? null : <p className={classes.what}>{line.what}</p>}
      <Segmented
        size="xs"
        fullWidth
        aria-label={t(`${words}.state`, { setting: line.label })}
        data={states.map((value) => ({ value, label: t(`${words}.states.${value}`) }))}
        value={line.state}
        disabled={save.isPending}
        onChange={mark}
      />
      <div className={classes.foot}>
        <p className={classes.history}>
          <History check={check} />
        </p>
        {line.state === 'unknown' ? null : (
          <DayField
            label={t(`${words}.date`)}
            value={day}
            onChange={setDay}
            onBlur={() => {
              if (day !== (check?.checkedOn ?? null)) write(line.state, day, check?.checkedBy ?? null);
            }}
            max={today()}
            w={170}
          />
        )}
      </div>
    </li>
  );
};

type ChecklistPanelProps = {
  readonly opened: boolean;
  readonly checklist: Checklist | null;
  readonly onClose: () => void;
};

/** Settings of one tool, marked one by one while the tool's own console is open beside. */
export const ChecklistPanel = ({ opened, checklist, onClose }: ChecklistPanelProps) => (
  <SidePanel
    opened={opened}
    onClose={onClose}
    title={checklist ? t(`${words}.title`, { tool: checklist.toolName }) : t(`${words}.unknownTool`)}
    size={560}
  >
    {checklist === null ? null : checklist.lines.length === 0 ? (
      <p>{t(`${words}.empty`)}</p>
    ) : (
      <>
        <p className={classes.answer} role="status">
          {t(`${words}.answer`, { done: checklist.done, total: checklist.lines.length, open: checklist.open })}
        </p>
        <p className={classes.what}>{t(`${words}.how`)}</p>
        <ul className={classes.lines}>
          {checklist.lines.map((line) => (
            <Line key={line.settingId} toolId={checklist.toolId} line={line} />
          ))}
        </ul>
      </>
    )}
  </SidePanel>
);
