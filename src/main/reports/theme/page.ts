/** Millimetres to points. */
export const mm = (value: number): number => (value * 72) / 25.4;

export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;
export const MARGIN = mm(20);
/** Width between the margins. */
export const CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
