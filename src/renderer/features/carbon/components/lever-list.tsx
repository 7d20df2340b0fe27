import { Alert, Button, Menu, Text, VisuallyHidden } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { CarbonLeversView, CarbonOptions } from '@shared/contract/carbon';
import type { Lever, LeverKind } from '@shared/domain/carbon-plan';
import { leverName } from '@shared/text/lever-name';
import { t } from '@shared/text/translate';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { leverKinds, moved, newLever } from '../model/levers';
import { LeverItem } from './lever-item';
import classes from './lists.module.css';

type LeverListProps = {
  readonly view: CarbonLeversView;
  readonly levers: readonly Lever[];
  readonly proposed: boolean;
  readonly options: CarbonOptions;
  readonly onLevers: (levers: Lever[]) => void;
};

/** Gives the focus back to the button of a lever that has just moved, or to the other when it is at an end. */
const focusMoved = (id: string, by: -1 | 1) => {
  const button = (way: string) => document.querySelector<HTMLButtonElement>(`[id="lever-${way}-${id}"]`);
  const [same, other] = by < 0 ? [button('up'), button('down')] : [button('down'), button('up')];
  (same?.disabled === false ? same : other)?.focus();
};

/** The levers in their order: each is set, moved by its arrows, removed; others are added at the end. */
export const LeverList = ({ view, levers, proposed, options, onLevers }: LeverListProps) => {
  const { outcome, names, modelsInUse } = view;
  const [said, setSaid] = useState('');
  const justMoved = useRef<{ readonly id: string; readonly by: -1 | 1 } | null>(null);
  useEffect(() => {
    if (justMoved.current === null) return;
    focusMoved(justMoved.current.id, justMoved.current.by);
    justMoved.current = null;
  });
  const move = (lever: Lever, by: -1 | 1) => {
    const next = moved(levers, lever.id, by);
    const place = next.indexOf(lever) + 1;
    justMoved.current = { id: lever.id, by };
    setSaid(t('carbonSetup.levers.moved', { name: leverName(lever, names), place, count: next.length }));
    onLevers(next);
  };
  const remove = (lever: Lever) => {
    setSaid(t('carbonSetup.levers.removed', { name: leverName(lever, names) }));
    onLevers(levers.filter((one) => one.id !== lever.id));
  };
  const add = (kind: LeverKind) => {
    const lever = newLever(kind, view, options);
    if (lever === null) return;
    setSaid(t('carbonSetup.levers.added', { name: leverName(lever, names) }));
    onLevers([...levers, lever]);
  };
  return (
    <SectionCard
      title={t('carbonScreens.levers.list')}
      description={t('carbonScreens.levers.kilograms')}
      actions={
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('carbonSetup.levers.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {leverKinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {t(`carbon.levers.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {proposed ? (
        <Alert color="slate" variant="outline">
          {t('carbonScreens.levers.proposed')}
        </Alert>
      ) : null}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {levers.length === 0 ? <Text c="dimmed">{t('carbonSetup.levers.none')}</Text> : null}
      <ol className={classes.plain}>
        {levers.map((lever, at) => (
          <LeverItem
            key={lever.id}
            lever={lever}
            place={{ at, count: levers.length }}
            outcome={outcome.levers.find((one) => one.leverId === lever.id)}
            names={names}
            options={options}
            modelsInUse={modelsInUse}
            onChange={(changed) => onLevers(levers.map((one) => (one.id === changed.id ? changed : one)))}
            onMove={(by) => move(lever, by)}
            onRemove={() => remove(lever)}
          />
        ))}
      </ol>
    </SectionCard>
  );
};
