import { type ReactNode, useId } from 'react';
import classes from './section-card.module.css';

type SectionCardProps = {
  readonly title: string;
  readonly description?: ReactNode;
  /** Small actions beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Children touch the border: for a table. */
  readonly flush?: boolean;
};

/** A titled part of a screen, on its own sheet. */
export const SectionCard = ({ title, description, actions, children, flush = false }: SectionCardProps) => {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {description ? <p className={classes.description}>{description}</p> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      <div className={flush ? undefined : classes.body}>{children}</div>
    </section>
  );
};
