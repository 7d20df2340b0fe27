import { t } from '@shared/text/translate';
import classes from './catalogue.module.css';

type EnglishNoteProps = { readonly text: string | null; readonly english: boolean };

/** A note of the built-in catalogue, which is in English and says so; one's own note as it is. */
export const EnglishNote = ({ text, english }: EnglishNoteProps) =>
  text === null || text === '' ? null : (
    <p className={classes.note}>
      {english ? <span className={classes.noteLabel}>{t('tools.panel.english')}</span> : null}
      <span lang={english ? 'en' : undefined}>{text}</span>
    </p>
  );
