import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';

export type Selection<T> = {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** Buttons for the chosen rows. */
  readonly actions?: (rows: readonly T[]) => ReactNode;
};

/** Chosen rows among those shown; hidden rows are never acted upon. */
export const useSelection = <T>(
  shown: readonly T[],
  rowKey: (row: T) => string,
  selection: Selection<T> | undefined,
) => {
  const rows = useMemo(
    () => (selection ? shown.filter((row) => selection.selected.has(rowKey(row))) : []),
    [shown, rowKey, selection],
  );
  const latest = useRef({ selection, rowKey });
  useEffect(() => {
    latest.current = { selection, rowKey };
  });
  const toggle = useCallback((row: T) => {
    const { selection: current, rowKey: keyOf } = latest.current;
    if (!current) return;
    const next = new Set(current.selected);
    if (!next.delete(keyOf(row))) next.add(keyOf(row));
    current.onChange(next);
  }, []);
  const all = selection !== undefined && shown.length > 0 && rows.length === shown.length;
  return {
    rows,
    all,
    toggle,
    toggleAll: () => selection?.onChange(all ? new Set() : new Set(shown.map(rowKey))),
    clear: () => selection?.onChange(new Set()),
  };
};
