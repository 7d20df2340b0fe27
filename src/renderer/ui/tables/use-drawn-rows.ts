import { useLater } from '../layout/later';

/** About a window of them. */
const atFirst = 24;

/** The rows drawn with the screen; those below follow. */
export const useDrawnRows = <T>(rows: readonly T[]): readonly T[] => (useLater() ? rows : rows.slice(0, atFirst));
