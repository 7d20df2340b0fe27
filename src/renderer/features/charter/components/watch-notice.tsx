import { PlaceButton } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconEye } from '@tabler/icons-react';
import classes from '../charter.module.css';
import { useCharterNotes } from '../queries';

/** Changes of the tools after which the charter is to be revised; nothing when there is none. */
export const WatchNotice = () => {
  const notes = useCharterNotes().data ?? [];
  if (notes.length === 0) return null;
  return (
    <section className={classes.watchNotice} aria-label={t('watch.onCharter.title', { count: notes.length })}>
      <IconEye size={20} aria-hidden />
      <div>
        <strong>{t('watch.onCharter.title', { count: notes.length })}</strong>
        <ul>
          {notes.map((note) => (
            <li key={note.id}>{[note.title, note.tool].filter(Boolean).join(' · ')}</li>
          ))}
        </ul>
      </div>
      <PlaceButton to="/securiser/veille" variant="default">
        {t('watch.onCharter.see')}
      </PlaceButton>
    </section>
  );
};
