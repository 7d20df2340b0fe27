import { useCallback, useEffect, useRef, useState } from 'react';

export type Progress = { readonly done: number; readonly total: number };
type Work<T> = (signal: AbortSignal, report: (progress: Progress) => void) => Promise<T>;

type LongTask<T> = {
  /** Starts the work; answers its result, or null when it was interrupted. Throws what the work throws. */
  readonly start: (work: Work<T>) => Promise<T | null>;
  readonly cancel: () => void;
  /** Null when nothing is running. */
  readonly progress: Progress | null;
};

/** Runs a long call that can be interrupted: feed `progress` and `cancel` to `ProgressPanel`. Stops with the screen. */
export const useLongTask = <T>(): LongTask<T> => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const start = useCallback(async (work: Work<T>) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setProgress({ done: 0, total: 1 });
    try {
      return await work(own.signal, (next) => {
        if (!own.signal.aborted) setProgress(next);
      });
    } catch (error) {
      if (own.signal.aborted) return null;
      throw error;
    } finally {
      if (controller.current === own) setProgress(null);
    }
  }, []);
  return { start, cancel, progress };
};
