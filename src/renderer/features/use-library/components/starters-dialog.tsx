import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import type { UseLibraryView } from '@shared/contract/use-library';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useAddStarters } from '../mutations';
import classes from '../use-library.module.css';

/** Generic entries, added only when chosen. */
export const StartersDialog = ({ view, onClose }: { readonly view: UseLibraryView; readonly onClose: () => void }) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const add = useAddStarters();
  const free = view.starters.filter((entry) => !entry.added).map((entry) => entry.id);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('useLibrary.starters.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <p className={classes.hint}>{view.starterNote}</p>
        <Checkbox
          label={t('useLibrary.starters.all')}
          disabled={free.length === 0}
          checked={free.length > 0 && chosen.size === free.length}
          indeterminate={chosen.size > 0 && chosen.size < free.length}
          onChange={(event) => setChosen(new Set(event.currentTarget.checked ? free : []))}
        />
        {view.starters.map((entry) => (
          <Checkbox
            key={entry.id}
            label={entry.title}
            description={`${entry.team ?? t('useLibrary.everyone')} · ${
              entry.added ? t('useLibrary.starters.already') : entry.need
            }`}
            disabled={entry.added}
            checked={chosen.has(entry.id)}
            onChange={() => toggle(entry.id)}
          />
        ))}
        <Group justify="flex-end">
          <Button
            disabled={chosen.size === 0}
            loading={add.isPending}
            onClick={() => add.mutate({ ids: [...chosen] }, { onSuccess: onClose })}
          >
            {t('useLibrary.starters.run', { count: chosen.size })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
