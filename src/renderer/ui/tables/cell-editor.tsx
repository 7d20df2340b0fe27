import { Tooltip } from '@mantine/core';
import { t } from '@shared/text/translate';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CellSession } from './cell-edit';
import classes from './data-table.module.css';
import type { After } from './use-grid';

type CellEditorProps = {
  readonly session: CellSession;
  readonly seed: string | null;
  readonly label: string;
  readonly onCancel: () => void;
  /** Something to save (or not), and where to go. */
  readonly onSaved: (after: After, text: string | null, save: (() => unknown) | null) => void;
};

const afterKey = (event: KeyboardEvent): After | null => {
  if (event.key === 'Enter') return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return null;
};

/** Field in a cell: Entrée saves and goes down, Tab saves and goes on, Échap gives up, leaving saves. */
export const CellEditor = ({ session, seed, label, onCancel, onSaved }: CellEditorProps) => {
  const [text, setText] = useState(seed === null || session.choices ? session.initial : seed);
  const [problem, setProblem] = useState<string | null>(null);
  const done = useRef(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);

  useEffect(() => {
    field.current?.focus();
    if (seed === null && !session.choices) field.current?.select();
  }, [seed, session.choices]);

  const save = (after: After) => {
    if (done.current) return;
    const reading = session.read(text);
    if (reading.state === 'refused') {
      setProblem(reading.message);
      return;
    }
    done.current = true;
    if (reading.state === 'unchanged') onSaved(after, null, null);
    else onSaved(after, session.choices?.find((choice) => choice.value === text)?.label ?? text, reading.save);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const after = afterKey(event);
    if (after) {
      event.preventDefault();
      save(after);
    } else if (event.key === 'Escape') {
      done.current = true;
      onCancel();
    }
  };
  const change = (next: string) => {
    setText(next);
    setProblem(null);
  };
  const shared = {
    ref: field,
    'aria-label': label,
    'aria-invalid': problem !== null,
    className: classes.editor,
    'data-numeric': session.numeric || undefined,
    value: text,
    onKeyDown,
    onBlur: () => save('leave'),
  };
  return (
    <Tooltip label={problem ?? ''} opened={problem !== null} color="brick" position="bottom-start" multiline maw={320}>
      {session.choices ? (
        <select {...shared} onChange={(event) => change(event.currentTarget.value)}>
          <option value="">{t('fields.choose')}</option>
          {session.choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} type="text" autoComplete="off" onChange={(event) => change(event.currentTarget.value)} />
      )}
    </Tooltip>
  );
};
