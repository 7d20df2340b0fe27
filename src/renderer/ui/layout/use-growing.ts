import { type RefCallback, startTransition, useCallback, useState } from 'react';

type Growing = {
  /** How many are drawn. */
  readonly drawn: number;
  /** For what stands after the last one drawn, while there are more. */
  readonly end: RefCallback<HTMLElement>;
};

/** A long list is drawn a few items at a time, as the person comes near its end: the window never waits for all of it. */
export const useGrowing = (count: number, step: number): Growing => {
  const [drawn, setDrawn] = useState(step);
  // Watched anew after each growth: the end may still be in sight.
  const end = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const near = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setDrawn(drawn + step));
        },
        { rootMargin: '600px' },
      );
      near.observe(element);
      return () => near.disconnect();
    },
    [drawn, step],
  );
  return { drawn: Math.min(drawn, count), end };
};
