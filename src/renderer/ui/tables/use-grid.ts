import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toast } from '../feedback/toast';
import { type Cell, moveFrom, nextEditable } from './moves';

/** Where the cursor goes once a cell is saved. */
export type After = 'stay' | 'down' | 'next' | 'previous' | 'leave';
export type Editing = {
  readonly cell: Cell /** Text typed to begin with; null keeps the value. */;
  readonly seed: string | null;
};

type GridOptions = {
  readonly rows: number;
  readonly columns: number;
  readonly editable: (cell: Cell) => boolean;
  /** Entrée on a cell that is not edited in place: sort, open, menu. */
  readonly activate: (cell: Cell) => void;
  /** Espace: chooses the row. */
  readonly toggle: (cell: Cell) => void;
  readonly scrollTo: (row: number) => void;
};

/** What cells call; its identity never changes, so that rows need not draw again. */
export type GridHandle = {
  readonly press: (cell: Cell, onControl: boolean) => void;
  readonly edit: (cell: Cell) => void;
  readonly cancel: () => void;
  readonly saved: (cell: Cell, after: After, text: string | null, save: (() => unknown) | null) => void;
};

export const cellName = (cell: Cell): string => `${cell.row}:${cell.column}`;

/** Cursor, editing and keyboard of a table used as a grid. */
export const useGrid = (options: GridOptions) => {
  const { rows, columns } = options;
  const [cursor, placeCursor] = useState<Cell>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [saving, setSaving] = useState<ReadonlyMap<string, string>>(new Map());
  const container = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const setCursor = useCallback(
    (to: Cell) => placeCursor((now) => (now.row === to.row && now.column === to.column ? now : to)),
    [],
  );
  const active: Cell = { row: Math.min(cursor.row, rows - 1), column: Math.min(cursor.column, columns - 1) };

  // A row far away is drawn only once scrolled to: the wish is kept until the cell exists.
  useEffect(() => {
    if (!wantsFocus.current || editing) return;
    const cell = container.current?.querySelector<HTMLElement>(`[data-cell="${cellName(active)}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: false });
  });

  const goTo = useCallback(
    (cell: Cell) => {
      setCursor(cell);
      wantsFocus.current = true;
      if (cell.row >= 0) latest.current.scrollTo(cell.row);
    },
    [setCursor],
  );
  const startEdit = useCallback(
    (cell: Cell, seed: string | null) => {
      setCursor(cell);
      if (!latest.current.editable(cell)) return false;
      latest.current.scrollTo(cell.row);
      setEditing({ cell, seed });
      return true;
    },
    [setCursor],
  );

  const store = useCallback(async (cell: Cell, text: string, save: () => unknown) => {
    const name = cellName(cell);
    setSaving((map) => new Map(map).set(name, text));
    try {
      await save();
    } catch (error) {
      toast.failed(error);
    } finally {
      setSaving((map) => {
        const next = new Map(map);
        next.delete(name);
        return next;
      });
    }
  }, []);

  const handle: GridHandle = useMemo(
    () => ({
      press: (cell, onControl) => {
        setCursor(cell);
        if (!onControl) wantsFocus.current = true;
      },
      edit: (cell) => void startEdit(cell, null),
      cancel: () => {
        wantsFocus.current = true;
        setEditing(null);
      },
      saved: (cell, after, text, save) => {
        setEditing(null);
        if (save && text !== null) void store(cell, text, save);
        const { rows: rowCount, columns: columnCount, editable } = latest.current;
        const size = { rows: rowCount, columns: columnCount };
        if (after === 'leave') return;
        if (after === 'stay') return goTo(cell);
        if (after === 'down') return goTo({ row: Math.min(cell.row + 1, rowCount - 1), column: cell.column });
        const next = nextEditable(cell, after === 'next' ? 1 : -1, size, editable);
        if (!next || !startEdit(next, null)) goTo(cell);
      },
    }),
    [goTo, startEdit, store, setCursor],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey) return;
    const isCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
    if (!isCell) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const target = moveFrom(active, { key: event.key, ctrl }, { rows, columns });
    if (target) {
      event.preventDefault();
      goTo(target);
      return;
    }
    if (ctrl) return;
    const begins = event.key.length === 1 && event.key !== ' ';
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      if (!startEdit(active, null)) options.activate(active);
    } else if (event.key === ' ') {
      event.preventDefault();
      options.toggle(active);
    } else if ((begins || event.key === 'Delete' || event.key === 'Backspace') && options.editable(active)) {
      event.preventDefault();
      startEdit(active, begins ? event.key : '');
    }
  };

  return { active, editing, saving, container, handle, onKeyDown };
};

export type Grid = ReturnType<typeof useGrid>;
