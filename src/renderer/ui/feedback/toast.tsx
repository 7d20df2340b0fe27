import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from '@shared/text/translate';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeError } from './describe-error';

type ToastOptions = {
  /** Reverses what was just done; the toast stays longer and offers « Annuler ». */
  readonly undo?: () => unknown;
  /** A later message of the same series takes its place, so that quick work does not pile them up. */
  readonly series?: string | undefined;
};

const readingTime = 5_000;
const undoTime = 10_000;

const show = (message: ReactNode, color: string, icon: ReactNode, autoClose: number | false, id?: string) =>
  notifications.show({
    ...(id === undefined ? {} : { id }),
    message,
    color,
    icon,
    autoClose,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('ui.feedback.close') },
  });

let count = 0;
const lastOf = new Map<string, string>();
/** Name of a message; the previous one of its series leaves. */
const nameOf = (series: string | undefined): string => {
  count += 1;
  const id = `toast-${count}`;
  if (series !== undefined) {
    const previous = lastOf.get(series);
    if (previous !== undefined) notifications.hide(previous);
    lastOf.set(series, id);
  }
  return id;
};
const withUndo = (message: string, undo: () => unknown, id: string) => {
  const run = () => {
    notifications.hide(id);
    void undo();
  };
  const body = (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{message}</Text>
      <Button size="compact-sm" variant="subtle" flex="none" onClick={run}>
        {t('ui.feedback.undo')}
      </Button>
    </Group>
  );
  return show(body, 'green', <IconCheck size={18} aria-hidden />, undoTime, id);
};

/** Short messages at the foot of the window. What a person must read stays on the screen instead (`ErrorNotice`). */
export const toast = {
  /** Something was done: « Abonnement supprimé », with « Annuler » when it can be undone. */
  done: (message: string, { undo, series }: ToastOptions = {}) => {
    const id = nameOf(series);
    return undo
      ? withUndo(message, undo, id)
      : show(message, 'green', <IconCheck size={18} aria-hidden />, readingTime, id);
  },
  info: (message: string) => show(message, 'slate', <IconInfoCircle size={18} aria-hidden />, readingTime),
  /** Something failed: stays until closed. */
  failed: (error: unknown) => {
    return show(describeError(error).what, 'brick', <IconAlertTriangle size={18} aria-hidden />, false);
  },
};
