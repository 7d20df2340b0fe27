import type { CSSProperties, ReactNode } from 'react';
import classes from './split-pane.module.css';

type SplitPaneProps = {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** Width of the aside, in pixels; the rest takes what is left. */
  readonly asideWidth?: number;
};

/** Work on the left, its live result on the right; one above the other in a narrow window. */
export const SplitPane = ({ children, aside, asideWidth = 360 }: SplitPaneProps) => (
  <div className={classes.split} style={{ '--aside': `${asideWidth}px` } as CSSProperties}>
    <div className={classes.main}>{children}</div>
    <div className={classes.aside}>{aside}</div>
  </div>
);
