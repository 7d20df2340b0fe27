import { Group } from '@mantine/core';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { Answer, SectionCard } from '@renderer/ui/layout';
import { t } from '@shared/text/translate';
import { type Icon, IconAlertTriangle, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from '../components/audit.module.css';
import { type Trap, type TrapState, trapIds } from '../model/traps';

const looks: Readonly<Record<TrapState, { tone: ChipTone; icon: Icon; text: 'waste' | 'good' | 'attention' }>> = {
  found: { tone: 'danger', icon: IconAlertTriangle, text: 'waste' },
  clear: { tone: 'good', icon: IconCheck, text: 'good' },
  unknown: { tone: 'muted', icon: IconCircleDashed, text: 'attention' },
};

type TrapCardProps = {
  readonly trap: Trap;
  /** Where something can be done about it. */
  readonly action: ReactNode;
  readonly children?: ReactNode;
};

/** One trap: what it risks, what the dossier knows, where to act. */
export const TrapCard = ({ trap: { id, state, sentence }, action, children }: TrapCardProps) => {
  const { tone, icon, text } = looks[state];
  const name = t(`auditScreens.traps.${id}.title`);
  return (
    <SectionCard
      title={t('auditScreens.traps.numbered', { number: trapIds.indexOf(id) + 1, name })}
      description={t(`auditScreens.traps.${id}.risk`)}
      actions={
        <Group gap="sm">
          <Chip tone={tone} icon={icon}>
            {t(`auditScreens.traps.states.${state}`)}
          </Chip>
          {action}
        </Group>
      }
      flush
    >
      <p className={classes.sentence} data-tone={text}>
        <Answer text={sentence} />
      </p>
      {children}
    </SectionCard>
  );
};
