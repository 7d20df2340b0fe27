import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { DayField, IntegerField, TextField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { CommitteeMonth, ItemView, SessionView } from '@shared/contract/committee';
import { sessionMinutes } from '@shared/domain/committee';
import { t } from '@shared/text/translate';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../committee.module.css';
import { useMoveItem, useProposeAgain, useRemoveItem, useSaveItem, useSaveSession } from '../mutations';

const totalText = (minutes: number): string => {
  const gap = minutes - sessionMinutes;
  const rest =
    gap === 0
      ? t('committeeScreens.agenda.exact')
      : t(gap > 0 ? 'committeeScreens.agenda.over' : 'committeeScreens.agenda.under', { minutes: Math.abs(gap) });
  return `${t('committeeScreens.agenda.total', { minutes })} : ${rest}.`;
};

const Row = ({ item, last }: { readonly item: ItemView; readonly last: boolean }) => {
  const [save, move, remove] = [useSaveItem(), useMoveItem(), useRemoveItem()];
  const { id, sessionId, title, name, position } = item;
  return (
    <li className={classes.row}>
      <span className={classes.grow}>{name}</span>
      <IntegerField
        label={t('committeeScreens.agenda.minutesOf', { name })}
        hideLabel
        unit={t('committeeScreens.agenda.unit')}
        w={104}
        value={item.plannedMinutes}
        onChange={(minutes) => {
          if (minutes !== null && minutes >= 1 && minutes <= 240 && minutes !== item.plannedMinutes)
            save.mutate({ id, sessionId, title, plannedMinutes: minutes });
        }}
      />
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={position === 0}
          aria-label={t('committeeScreens.agenda.up', { name })}
          onClick={() => move.mutate({ id, position: position - 1 })}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={last}
          aria-label={t('committeeScreens.agenda.down', { name })}
          onClick={() => move.mutate({ id, position: position + 1 })}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('committeeScreens.agenda.remove', { name })}
          onClick={() => remove.mutate(id)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
};

const Dates = ({ session }: { readonly session: SessionView }) => {
  const save = useSaveSession();
  const { id, date, nextOn } = session;
  return (
    <div className={classes.fields}>
      <DayField
        label={t('committeeScreens.calendar.date')}
        value={date}
        onChange={(picked) => picked !== date && save.mutate({ id, date: picked })}
      />
      <DayField
        label={t('committeeScreens.calendar.nextOn')}
        value={nextOn}
        onChange={(picked) => picked !== nextOn && save.mutate({ id, nextOn: picked })}
      />
    </div>
  );
};

const AddItem = ({ sessionId }: { readonly sessionId: string }) => {
  const save = useSaveItem();
  const [title, setTitle] = useState<string | null>(null);
  const add = () =>
    title !== null && save.mutate({ sessionId, title, plannedMinutes: 5 }, { onSuccess: () => setTitle(null) });
  return (
    <Group gap="sm" align="flex-end">
      <TextField
        label={t('committeeScreens.agenda.addTitle')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        w={280}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={title === null}
        onClick={add}
      >
        {t('committeeScreens.agenda.add')}
      </Button>
    </Group>
  );
};

/** The hour, item by item: proposed, then one's own. */
export const AgendaCard = ({ view }: { readonly view: CommitteeMonth }) => {
  const again = useProposeAgain();
  const { session, agenda } = view;
  const editable = session !== null && session.state === 'preparing';
  const items = session?.items ?? agenda;
  const total = items.reduce((sum, item) => sum + item.plannedMinutes, 0);
  return (
    <SectionCard
      title={t('committeeScreens.agenda.title')}
      description={totalText(total)}
      actions={
        editable ? (
          <Button variant="subtle" onClick={() => again.mutate(session.id)}>
            {t('committeeScreens.agenda.again')}
          </Button>
        ) : null
      }
    >
      <Stack gap="md">
        {editable ? <Dates session={session} /> : null}
        <ul className={classes.list}>
          {editable
            ? session.items.map((item, at) => <Row key={item.id} item={item} last={at === session.items.length - 1} />)
            : items.map((item) => (
                <li key={item.name} className={classes.row}>
                  <span className={classes.grow}>{item.name}</span>
                  <span className={classes.number}>
                    {t('committeeScreens.session.planned', { minutes: item.plannedMinutes })}
                  </span>
                </li>
              ))}
        </ul>
        {editable ? <AddItem sessionId={session.id} /> : null}
        {session === null ? (
          <Text size="sm" c="dimmed">
            {t('committeeScreens.agenda.proposed')}
          </Text>
        ) : null}
      </Stack>
    </SectionCard>
  );
};
