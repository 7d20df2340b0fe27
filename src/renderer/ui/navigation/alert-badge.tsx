import { VisuallyHidden } from '@mantine/core';
import classes from './alert-badge.module.css';

/** Number of things to do before a last day; read aloud in full. */
export const AlertBadge = ({ alert }: { readonly alert: { readonly count: number; readonly label: string } | null }) =>
  alert === null ? null : (
    <>
      <span className={classes.badge} aria-hidden title={alert.label}>
        {alert.count}
      </span>
      <VisuallyHidden>, {alert.label}</VisuallyHidden>
    </>
  );
