import { Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, TextField } from '@renderer/ui/fields';
import { Chip } from '@renderer/ui/figures';
import type { MovementStepView } from '@shared/contract/movements';
import type { Day } from '@shared/domain/day';
import { formatShortDay } from '@shared/text/format';
import { sayBlock, sayStep } from '@shared/text/movement-words';
import { t } from '@shared/text/translate';
import { IconCheck, IconCircle, IconLock, IconSlash } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../movements.module.css';
import { useSetStep } from '../mutations';

type Asking = 'done' | 'not-needed';

const Ask = ({
  step,
  as,
  onClose,
}: {
  readonly step: MovementStepView;
  readonly as: Asking;
  readonly onClose: () => void;
}) => {
  const [on, setOn] = useState<Day | null>(today());
  const [by, setBy] = useState<string | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  const set = useSetStep();
  const label =
    as === 'not-needed'
      ? t('movements.fields.reason')
      : t(`movements.fields.${step.kind === 'transfer' ? 'recipient' : 'detail'}`);
  return (
    <Stack gap="sm" className={classes.ask}>
      <div className={classes.grid}>
        {as === 'done' ? (
          <DayField label={t('movements.fields.doneOn')} value={on} onChange={setOn} max={today()} />
        ) : null}
        <TextField label={t('movements.fields.doneBy')} value={by} onChange={setBy} maxLength={200} />
        <TextField label={label} value={detail} onChange={setDetail} maxLength={500} required={as === 'not-needed'} />
      </div>
      <Group gap="sm">
        <Button
          size="xs"
          loading={set.isPending}
          disabled={as === 'not-needed' && detail === null}
          onClick={() =>
            set.mutate(
              { id: step.id, state: as, doneOn: as === 'done' ? on : null, doneBy: by, detail },
              { onSuccess: onClose },
            )
          }
        >
          {t('movements.confirmStep')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
};

const lineOf = (step: MovementStepView): string => {
  if (step.block) return sayBlock(step.block);
  if (step.state === 'not-needed') return t('movements.notNeededLine', { why: step.detail ?? '' });
  if (step.state === 'todo') return t(`movements.help.${step.kind}`);
  const by = step.doneBy === null ? '' : t('movements.byName', { name: step.doneBy });
  const to = step.detail === null ? '' : t('movements.toName', { name: step.detail });
  return `${t('movements.doneLine', { day: step.doneOn === null ? '' : formatShortDay(step.doneOn), by })}${to}`;
};

type RowProps = { readonly step: MovementStepView; readonly closed: boolean };

/** One step: done, to do, or held back with the reason in one sentence. */
export const StepRow = ({ step, closed }: RowProps) => {
  const [asking, setAsking] = useState<Asking | null>(null);
  const set = useSetStep();
  const label = sayStep(step);
  const Glyph =
    step.state === 'done' ? IconCheck : step.state === 'not-needed' ? IconSlash : step.block ? IconLock : IconCircle;
  return (
    <li className={classes.step} data-state={step.state}>
      <div className={classes.stepLine}>
        <Glyph size={18} aria-hidden className={classes.glyph} />
        <div className={classes.stepText}>
          <span className={classes.stepName}>{label}</span>
          <span className={classes.hint}>{lineOf(step)}</span>
        </div>
        {closed ? null : step.state === 'todo' ? (
          <Group gap={6} wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              disabled={step.block !== null}
              aria-label={t('movements.tickStep', { step: label })}
              onClick={() => setAsking('done')}
            >
              {t('movements.tick')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsking('not-needed')}>
              {t('movements.setAside')}
            </Button>
          </Group>
        ) : (
          <Group gap={6} wrap="nowrap">
            <Chip tone={step.state === 'done' ? 'good' : 'muted'}>{t(`movements.stepStates.${step.state}`)}</Chip>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={t('movements.takeBackStep', { step: label })}
              onClick={() => set.mutate({ id: step.id, state: 'todo', doneOn: null, doneBy: null, detail: null })}
            >
              {t('movements.takeBack')}
            </Button>
          </Group>
        )}
      </div>
      {asking === null ? null : <Ask step={step} as={asking} onClose={() => setAsking(null)} />}
    </li>
  );
};
