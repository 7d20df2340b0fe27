import { hasText, t } from '@shared/text/translate';
import classes from './catalogue.module.css';

type CatalogueNoteProps = {
  readonly kind: 'tools' | 'hosting' | 'plans';
  /** Id of the tool or of the plan. */
  readonly id: string;
  /** The note of the record; null when it has none. */
  readonly text: string | null;
  /** Typed in this dossier: shown as it is. */
  readonly own: boolean;
};

/** A note of the catalogue, in French; one that has no French yet is shown in English, and says so. */
export const CatalogueNote = ({ kind, id, text, own }: CatalogueNoteProps) => {
  if (text === null || text === '') return null;
  const key = `tools.notes.${kind}.${id}`;
  if (own) return <p className={classes.note}>{text}</p>;
  return hasText(key) ? (
    <p className={classes.note}>{t(key)}</p>
  ) : (
    <p className={classes.note}>
      <span className={classes.noteLabel}>{t('tools.panel.english')}</span>
      <span lang="en">{text}</span>
    </p>
  );
};
