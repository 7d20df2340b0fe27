import { Stack, Text } from '@mantine/core';
import { NoteField } from '@renderer/ui/fields';
import type { ItemView } from '@shared/contract/committee';
import { t } from '@shared/text/translate';
import { useEffect, useRef, useState } from 'react';
import { useSaveNotes } from '../mutations';

const pause = 600;

/** Notes of an item, saved as they are typed, and at once when the item is left. */
export const NotesField = ({ item, disabled }: { readonly item: ItemView; readonly disabled: boolean }) => {
  const [text, setText] = useState(item.notes);
  const { mutate, isPending } = useSaveNotes();
  const latest = useRef({ text, saved: item.notes });
  latest.current.text = text;
  const { id } = item;
  useEffect(() => {
    if (text === latest.current.saved) return;
    const timer = setTimeout(() => {
      latest.current.saved = text;
      mutate({ id, notes: text });
    }, pause);
    return () => clearTimeout(timer);
  }, [text, id, mutate]);
  useEffect(
    () => () => {
      const { text: last, saved } = latest.current;
      if (last !== saved) mutate({ id, notes: last });
    },
    [id, mutate],
  );
  const waiting = isPending || text !== latest.current.saved;
  return (
    <Stack gap={4}>
      <NoteField
        label={t('committeeScreens.session.notes')}
        value={text === '' ? null : text}
        onChange={(value) => setText((value ?? '').slice(0, 5_000))}
        disabled={disabled}
        rows={5}
      />
      {disabled || text === '' ? null : (
        <Text size="xs" c="dimmed" role="status">
          {t(waiting ? 'committeeScreens.session.notesSaving' : 'committeeScreens.session.notesSaved')}
        </Text>
      )}
    </Stack>
  );
};
