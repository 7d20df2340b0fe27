import { Textarea, type TextareaProps } from '@mantine/core';
import classes from './fields.module.css';

type GrowingTextareaProps = Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows' | 'rows'> & {
  readonly rows: number;
  readonly maxRows: number;
};

/** Several lines, as high as what is typed. The browser sizes it: measuring it by hand would lay the window out each time. */
export const GrowingTextarea = ({ rows, maxRows, ...props }: GrowingTextareaProps) => (
  <Textarea
    {...props}
    rows={rows}
    classNames={{ input: classes.growing ?? '' }}
    styles={{ input: { '--rows': rows, '--max-rows': maxRows } }}
  />
);
