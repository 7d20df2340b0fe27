import { type CSSProperties, type KeyboardEvent, useId } from 'react';
import classes from './segmented.module.css';

type SegmentedProps<V extends string> = {
  readonly data: readonly { readonly value: V; readonly label: string; readonly disabled?: boolean }[];
  /** Empty: none yet. */
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly size?: 'xs' | 'sm';
  readonly fullWidth?: boolean;
  readonly disabled?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly style?: CSSProperties;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
};

/**
 * A few choices side by side: the browser's own buttons. A cursor sliding under them would be measured, and the whole
 * window laid out again, for each control of a screen.
 */
export const Segmented = <V extends string>(props: SegmentedProps<V>) => {
  const { data, value, onChange, size = 'sm', fullWidth = false, disabled = false, onKeyDown, style } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      className={classes.bar}
      data-size={size}
      data-full={fullWidth || undefined}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
      style={style}
    >
      {data.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            value={choice.value}
            checked={choice.value === value}
            disabled={disabled || choice.disabled}
            onChange={() => onChange(choice.value)}
            onKeyDown={onKeyDown}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
};
