import { Button } from '@mantine/core';
import { t } from '@shared/text/translate';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type EmptyStateProps = {
  readonly icon?: Icon;
  /** What this place will show. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** The two quickest ways in, as buttons: by hand, by import. */
  readonly children?: ReactNode;
  /** « Voir avec l’exemple ». */
  readonly onExample?: (() => void) | undefined;
};

/** A place with nothing yet: what it will show, why it matters, how to start. */
export const EmptyState = ({ icon: Glyph, what, why, children, onExample }: EmptyStateProps) => (
  <div className={classes.empty}>
    {Glyph ? <Glyph size={36} stroke={1.4} aria-hidden className={classes.icon} /> : null}
    <h2 className={classes.what}>{what}</h2>
    <p className={classes.why}>{why}</p>
    <div className={classes.ways}>
      {children}
      {onExample ? (
        <Button variant="subtle" onClick={onExample}>
          {t('ui.empty.example')}
        </Button>
      ) : null}
    </div>
  </div>
);
