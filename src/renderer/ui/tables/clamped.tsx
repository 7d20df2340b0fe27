import type { CSSProperties } from 'react';
import classes from './data-table.module.css';

/** The first lines of a text; the whole of it where the pointer rests. */
export const Clamped = ({ text, lines }: { readonly text: string; readonly lines: number }) => (
  <span className={classes.clamped} style={{ '--lines': lines } as CSSProperties} title={text}>
    {text}
  </span>
);
