import { t } from '@shared/text/translate';
import { type ReactNode, useEffect } from 'react';
import { ScreenNotionsLine } from '../glossary/screen-notions-line';
import classes from './screen-frame.module.css';

/** What the answer says: nothing special, something to look at, money or carbon wasted. Colours its figures. */
export type AnswerTone = 'good' | 'attention' | 'waste';

type ScreenFrameProps = {
  /** The question this screen answers: « Que payons-nous vraiment ? ». */
  readonly title: string;
  /** One sentence that answers it, its figure in `<strong>` (`Answer` builds it from a text). */
  readonly answer?: ReactNode;
  readonly tone?: AnswerTone;
  /** One muted line under the answer: what it covers, its date. */
  readonly note?: ReactNode;
  /** Three or four `KeyFigure`. */
  readonly figures?: ReactNode;
  /** The one chart that shows the answer. */
  readonly chart?: ReactNode;
  /** Small actions beside the title. */
  readonly actions?: ReactNode;
  /** The next action, as a button; stays in sight at the foot of the screen. */
  readonly next?: ReactNode;
  /** Lets a wide table use the whole window. */
  readonly wide?: boolean;
  /** True: no dossier is open, and the address says nothing of the screen. */
  readonly outsideDossier?: boolean;
  /** The working table and whatever follows. */
  readonly children?: ReactNode;
};

/** Every screen, in the order a person reads it: question, answer, key figures, chart, table, next action. */
export const ScreenFrame = (props: ScreenFrameProps) => {
  const { title, answer, tone = 'good', note, figures, chart, actions, next, wide, children } = props;
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title]);
  return (
    <div className={wide ? `${classes.screen} ${classes.wide}` : classes.screen}>
      <header className={classes.head}>
        <div className={classes.titleRow}>
          <h1 className={classes.title}>{title}</h1>
          {actions}
        </div>
        {answer ? (
          <p className={classes.answer} data-tone={tone}>
            {answer}
          </p>
        ) : null}
        {note ? <p className={classes.note}>{note}</p> : null}
        {props.outsideDossier ? null : <ScreenNotionsLine />}
      </header>
      {figures ? <div className={classes.figures}>{figures}</div> : null}
      {chart}
      {children}
      {next ? <div className={classes.next}>{next}</div> : null}
    </div>
  );
};
