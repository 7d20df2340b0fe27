import type { ReactNode } from 'react';
import classes from './form.module.css';

/** A titled group of fields. */
export const FormPart = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className={classes.part}>
    <legend className={classes.legend}>{title}</legend>
    <div className={classes.fields}>{children}</div>
  </fieldset>
);

/** A field that takes the whole width of its group. */
export const Whole = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.whole}>{children}</div>
);
