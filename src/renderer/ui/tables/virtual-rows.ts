import { elementScroll, measureElement, type Virtualizer } from '@tanstack/react-virtual';

type Rows = Virtualizer<HTMLDivElement, Element>;
type Size = { readonly width: number; readonly height: number };

/** Height of a row of one line, in pixels. */
export const rowHeight = 39;
/** What is seen of a table before the browser tells. */
export const seenAtFirst: Size = { width: 0, height: 640 };

// Measured or moved as they are put in place, a table and each of its rows would have the whole window laid out once
// more: the browser tells their sizes after its own layout.

/** Height of a row, in pixels; one line until it is told. */
export const measureRow = (row: Element, told: ResizeObserverEntry | undefined, rows: Rows): number =>
  told
    ? measureElement(row, told, rows)
    : (rows.itemSizeCache.get(rows.options.getItemKey(rows.indexFromElement(row))) ?? rowHeight);

/** Follows how much of the table is seen. */
export const followSeen = ({ scrollElement }: Rows, tell: (size: Size) => void): (() => void) | undefined => {
  if (!scrollElement) return;
  const observer = new ResizeObserver(([told]) => {
    const box = told?.borderBoxSize[0];
    if (box) tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) });
  });
  observer.observe(scrollElement, { box: 'border-box' });
  return () => observer.disconnect();
};

/** Scrolls the table; one that stands at its top, and is asked to, already does. */
export const scrollRows = (to: number, how: Parameters<typeof elementScroll>[1], rows: Rows): void => {
  if (to + (how.adjustments ?? 0) === 0 && (rows.scrollOffset ?? 0) === 0) return;
  elementScroll(to, how, rows);
};
