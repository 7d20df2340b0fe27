import { Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { ComboField, DayField } from '@renderer/ui/fields';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { SidePanel } from '@renderer/ui/layout';
import type { MovementView } from '@shared/contract/movements';
import type { Day } from '@shared/domain/day';
import { nameablePeople } from '@shared/domain/presence';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../movements.module.css';
import { useChecklist, useComplete } from '../mutations';
import { usePeople } from '../queries';
import { StepRow } from './step-row';

const Complete = ({ movement }: { readonly movement: MovementView }) => {
  const [on, setOn] = useState<Day | null>(today());
  const [heirs, setHeirs] = useState<Readonly<Record<string, string | null>>>({});
  const people = usePeople().data ?? [];
  const complete = useComplete();
  const left = movement.steps.length - movement.done;
  const options = nameablePeople(people, today(), null)
    .filter(({ id }) => id !== movement.personId)
    .map((person) => ({ id: person.id, label: person.name }));
  return (
    <Stack gap="sm" className={classes.complete}>
      <h3 className={classes.head}>{t('movements.complete.title')}</h3>
      <p className={classes.line}>
        {t(`movements.complete.${movement.kind}`, { name: movement.name, seats: movement.seats.length })}
      </p>
      {movement.kind === 'departure'
        ? movement.seats.map((seat) => (
            <ComboField
              key={seat.id}
              label={t('movements.complete.heir', { subscription: seat.subscription })}
              placeholder={t('movements.complete.nobody')}
              value={heirs[seat.id] ?? null}
              options={options}
              onChange={(personId) => setHeirs((before) => ({ ...before, [seat.id]: personId }))}
            />
          ))
        : null}
      <DayField label={t('movements.fields.closedOn')} value={on} onChange={setOn} max={today()} w={200} />
      {left > 0 ? <p className={classes.hint}>{t('movements.complete.left', { count: left })}</p> : null}
      <Group>
        <Button
          disabled={left > 0 || on === null}
          loading={complete.isPending}
          onClick={() =>
            on &&
            complete.mutate({
              id: movement.id,
              on,
              heirs: Object.entries(heirs).flatMap(([seatId, personId]) =>
                personId === null ? [] : [{ seatId, personId }],
              ),
            })
          }
        >
          {t('movements.complete.do')}
        </Button>
      </Group>
    </Stack>
  );
};

const Body = ({ movement }: { readonly movement: MovementView }) => {
  const checklist = useChecklist();
  const kind = t(`movements.kinds.${movement.kind}`);
  const none = t('movements.panel.noTeam');
  return (
    <Stack gap="md">
      <p className={classes.line}>
        {t('movements.panel.on', { kind: kind.charAt(0).toUpperCase() + kind.slice(1), day: formatDay(movement.on) })}
        {movement.kind === 'move'
          ? ` · ${t('movements.panel.moved', { from: movement.fromTeam ?? none, to: movement.toTeam ?? none })}`
          : ''}
      </p>
      <p className={classes.hint}>
        {movement.kind === 'account-recovery' ? (
          <GlossaryTerm id="mauvais-compte" />
        ) : (
          <GlossaryTerm id="transfert-avant-suppression" />
        )}
      </p>
      <h3 className={classes.head}>{t('movements.panel.steps')}</h3>
      <ol className={classes.steps}>
        {movement.steps.map((step) => (
          <StepRow key={step.id} step={step} closed={movement.closedOn !== null} />
        ))}
      </ol>
      {movement.closedOn === null ? (
        <Complete movement={movement} />
      ) : (
        <p className={classes.line}>{t('movements.complete.done', { day: formatDay(movement.closedOn) })}</p>
      )}
      <Group>
        <Button variant="default" loading={checklist.isPending} onClick={() => checklist.mutate(movement.id)}>
          {t('movements.pdf')}
        </Button>
      </Group>
    </Stack>
  );
};

type PanelProps = { readonly movement: MovementView | null; readonly onClose: () => void };

/** Checklist of one movement. */
export const MovementPanel = ({ movement, onClose }: PanelProps) => (
  <SidePanel
    opened={movement !== null}
    onClose={onClose}
    title={
      movement === null
        ? ''
        : t('movements.panel.title', { name: movement.name, kind: t(`movements.kinds.${movement.kind}`) })
    }
    size={680}
  >
    {movement === null ? null : <Body key={movement.id} movement={movement} />}
  </SidePanel>
);
