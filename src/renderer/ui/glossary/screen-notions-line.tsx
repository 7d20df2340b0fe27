import { t } from '@shared/text/translate';
import { usePlace } from '../navigation/use-place';
import { GlossaryTerm } from './glossary-term';
import classes from './glossary-term.module.css';
import { screenNotions } from './screen-notions';

/** « Mots de cet écran » : its notions, each read on hover or focus and opened in the glossary. */
export const ScreenNotionsLine = () => {
  const place = usePlace();
  const notions = place ? screenNotions[place.path] : [];
  if (notions.length === 0) return null;
  return (
    <p className={classes.line}>
      {t('glossary.ofScreen')}{' '}
      {notions.map((id, index) => (
        <span key={id}>
          {index === 0 ? '' : ' · '}
          <GlossaryTerm id={id} />
        </span>
      ))}
    </p>
  );
};
