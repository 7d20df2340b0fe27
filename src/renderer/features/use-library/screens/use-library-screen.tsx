import { Button, Group } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import type { EntryView, UseLibraryView } from '@shared/contract/use-library';
import { t } from '@shared/text/translate';
import { IconBooks } from '@tabler/icons-react';
import { useState } from 'react';
import { EntryForm } from '../components/entry-form';
import { EntryPanel } from '../components/entry-panel';
import { EntryTable } from '../components/entry-table';
import { StartersDialog } from '../components/starters-dialog';
import { useBooklet } from '../mutations';
import { useLibraryView } from '../queries';

const noteOf = (view: UseLibraryView): string =>
  view.entries.length > 0 && view.bareTeams.length > 0
    ? `${t('useLibrary.note')} ${t('useLibrary.bare', {
        count: view.bareTeams.length,
        names: view.bareTeams.join(', '),
      })}`
    : t('useLibrary.note');

const Library = ({ view }: { readonly view: UseLibraryView }) => {
  const [item, setItem] = useOpenItem();
  const [editing, setEditing] = useState<EntryView | 'new' | null>(null);
  const [starting, setStarting] = useState(false);
  const booklet = useBooklet();
  usePdfAction({
    label: t(booklet.isPending ? 'useLibrary.bookletBusy' : 'useLibrary.booklet'),
    busy: booklet.isPending,
    run: () => booklet.mutate(),
  });
  const { entries, figures } = view;
  const due = entries.find((entry) => entry.due);
  const ways = (
    <Group gap="sm">
      <Button variant={entries.length === 0 ? 'filled' : 'default'} onClick={() => setEditing('new')}>
        {t('useLibrary.add')}
      </Button>
      <Button variant="default" onClick={() => setStarting(true)}>
        {t('useLibrary.starters.action')}
      </Button>
    </Group>
  );
  return (
    <ScreenFrame
      wide
      title={t('useLibrary.title')}
      tone={entries.length === 0 || due ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            entries.length === 0
              ? t('useLibrary.answerNone')
              : t('useLibrary.answer', {
                  count: entries.length,
                  tested: figures.tested.value ?? 0,
                  due: figures.due.value ?? 0,
                })
          }
        />
      }
      note={noteOf(view)}
      figures={
        entries.length === 0 ? null : (
          <>
            <KeyFigure figure={figures.entries} />
            <KeyFigure figure={figures.tested} tone="good" />
            <KeyFigure figure={figures.due} tone={due ? 'attention' : 'plain'} />
          </>
        )
      }
      next={
        due ? (
          <Button onClick={() => setItem(due.id)}>{t('useLibrary.nextReview', { title: due.title })}</Button>
        ) : entries.length > 0 ? (
          <Button loading={booklet.isPending} onClick={() => booklet.mutate()}>
            {t('useLibrary.booklet')}
          </Button>
        ) : null
      }
    >
      {entries.length === 0 ? (
        <EmptyState icon={IconBooks} what={t('useLibrary.empty.what')} why={t('useLibrary.empty.why')}>
          {ways}
        </EmptyState>
      ) : (
        <EntryTable view={view} open={item} onOpen={(entry) => setItem(entry.id)} onEdit={setEditing} toolbar={ways} />
      )}
      <EntryPanel
        entry={entries.find((entry) => entry.id === item) ?? null}
        onClose={() => setItem(null)}
        onEdit={setEditing}
      />
      {editing === null ? null : (
        <EntryForm entry={editing === 'new' ? null : editing} view={view} onClose={() => setEditing(null)} />
      )}
      {starting ? <StartersDialog view={view} onClose={() => setStarting(false)} /> : null}
    </ScreenFrame>
  );
};

/** « Quels usages marchent chez nous ? » */
export const UseLibraryScreen = () => {
  const library = useLibraryView();
  return <QueryGate query={library}>{(view) => <Library view={view} />}</QueryGate>;
};
