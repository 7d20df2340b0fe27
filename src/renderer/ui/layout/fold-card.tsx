import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './section-card.module.css';

type FoldCardProps = {
  readonly title: string;
  /** What is inside, so that one knows whether to open it. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
  readonly flush?: boolean;
  readonly openAtFirst?: boolean;
};

/** A titled part of a screen that stays closed until asked for: long detail behind a clear name. */
export const FoldCard = ({ title, description, children, flush = false, openAtFirst = false }: FoldCardProps) => {
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.fold}>
        <h2 id={id} className={classes.title}>
          <UnstyledButton
            className={classes.foldButton}
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => setOpen((now) => !now)}
          >
            <Icon size={20} stroke={1.6} aria-hidden className={classes.foldIcon} />
            {title}
          </UnstyledButton>
        </h2>
        {description ? <p className={classes.foldDescription}>{description}</p> : null}
      </div>
      <Collapse expanded={open} id={`${id}-body`} transitionDuration={0}>
        {open ? <div className={flush ? undefined : classes.body}>{children}</div> : null}
      </Collapse>
    </section>
  );
};
