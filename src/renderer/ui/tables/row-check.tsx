import { useEffect, useRef } from 'react';
import classes from './data-table.module.css';

type RowCheckProps = {
  readonly label: string;
  readonly checked: boolean;
  /** Some of what it stands for is chosen. */
  readonly some?: boolean;
  readonly onChange: () => void;
};

/** Box of a row, or of all of them: the browser's own, light enough to stand on each row. Reached through its cell. */
export const RowCheck = ({ label, checked, some = false, onChange }: RowCheckProps) => {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes.check}
      checked={checked}
      tabIndex={-1}
      aria-label={label}
      onChange={onChange}
    />
  );
};
