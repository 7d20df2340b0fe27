/** A cell of the grid; row −1 is the header. */
export type Cell = { readonly row: number; readonly column: number };
export type GridSize = { readonly rows: number; readonly columns: number };

const page = 10;
const clamp = (n: number, min: number, max: number) => Math.max(min, Math.min(max, n));

type Key = { readonly key: string; readonly ctrl: boolean };

/** Where a key leads from a cell; null when the key does not move. Stays inside the grid. */
export const moveFrom = (cell: Cell, { key, ctrl }: Key, { rows, columns }: GridSize): Cell | null => {
  const to = (row: number, column: number): Cell => ({
    row: clamp(row, -1, rows - 1),
    column: clamp(column, 0, columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : cell.row - 1, cell.column);
    case 'ArrowDown':
      return to(ctrl ? rows - 1 : cell.row + 1, cell.column);
    case 'ArrowLeft':
      return to(cell.row, cell.column - 1);
    case 'ArrowRight':
      return to(cell.row, cell.column + 1);
    case 'Home':
      return to(ctrl ? 0 : cell.row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : cell.row, columns - 1);
    case 'PageUp':
      return to(Math.max(0, cell.row - page), cell.column);
    case 'PageDown':
      return to(cell.row + page, cell.column);
    default:
      return null;
  }
};

/** The next cell that can be edited, row by row; null past the last or before the first. */
export const nextEditable = (
  from: Cell,
  step: 1 | -1,
  { rows, columns }: GridSize,
  editable: (cell: Cell) => boolean,
): Cell | null => {
  const start = from.row * columns + from.column;
  for (let index = start + step; index >= 0 && index < rows * columns; index += step) {
    const cell = { row: Math.floor(index / columns), column: index % columns };
    if (editable(cell)) return cell;
  }
  return null;
};
