import { type Cell, moveFrom, nextEditable } from '@renderer/ui/tables/moves';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const size = { rows: 30, columns: 4 };
const move = (cell: Cell, key: string, ctrl = false) => moveFrom(cell, { key, ctrl }, size);

describe('moving in a grid', () => {
  it('goes one cell at a time, up to the head of the columns', () => {
    expect(move({ row: 0, column: 1 }, 'ArrowDown')).toEqual({ row: 1, column: 1 });
    expect(move({ row: 0, column: 1 }, 'ArrowUp')).toEqual({ row: -1, column: 1 });
    expect(move({ row: 0, column: 0 }, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  });
  it('reaches the edges', () => {
    expect(move({ row: 12, column: 2 }, 'End')).toEqual({ row: 12, column: 3 });
    expect(move({ row: 12, column: 2 }, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(move({ row: 12, column: 2 }, 'End', true)).toEqual({ row: 29, column: 3 });
    expect(move({ row: 4, column: 2 }, 'PageUp')).toEqual({ row: 0, column: 2 });
    expect(move({ row: 25, column: 2 }, 'PageDown')).toEqual({ row: 29, column: 2 });
  });
  it('leaves other keys alone', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', ' ']) expect(move({ row: 1, column: 1 }, key)).toBeNull();
  });
  it('never leaves the grid', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        (rows, columns, presses) => {
          let cell: Cell = { row: -1, column: 0 };
          for (const [key, ctrl] of presses) cell = moveFrom(cell, { key, ctrl }, { rows, columns }) ?? cell;
          expect(cell.row).toBeGreaterThanOrEqual(-1);
          expect(cell.row).toBeLessThan(Math.max(rows, 1));
          expect(cell.column).toBeGreaterThanOrEqual(0);
          expect(cell.column).toBeLessThan(columns);
        },
      ),
    );
  });
});

describe('the next cell to edit', () => {
  const editable = ({ column }: Cell) => column === 1 || column === 3;
  it('goes on row by row', () => {
    expect(nextEditable({ row: 0, column: 1 }, 1, size, editable)).toEqual({ row: 0, column: 3 });
    expect(nextEditable({ row: 0, column: 3 }, 1, size, editable)).toEqual({ row: 1, column: 1 });
    expect(nextEditable({ row: 1, column: 1 }, -1, size, editable)).toEqual({ row: 0, column: 3 });
  });
  it('stops at both ends', () => {
    expect(nextEditable({ row: 29, column: 3 }, 1, size, editable)).toBeNull();
    expect(nextEditable({ row: 0, column: 1 }, -1, size, editable)).toBeNull();
    expect(nextEditable({ row: 3, column: 0 }, 1, size, () => false)).toBeNull();
  });
});
