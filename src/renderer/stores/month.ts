import type { Month } from '@shared/domain/day';
import { shiftMonth } from '@shared/domain/day';
import { useEffect } from 'react';
import { create } from 'zustand';

type MonthState = {
  /** Mois étudié chosen by the person; null: each screen shows its own latest. */
  readonly chosen: Month | null;
  /** What the screen in front shows when nothing was chosen; null: that screen has no month. */
  readonly proposed: Month | null;
  readonly choose: (month: Month | null) => void;
  readonly propose: (month: Month | null) => void;
  readonly shift: (count: number) => void;
};

export const useMonthStore = create<MonthState>()((set) => ({
  chosen: null,
  proposed: null,
  choose: (chosen) => set({ chosen }),
  propose: (proposed) => set({ proposed }),
  shift: (count) =>
    set(({ chosen, proposed }) => {
      const from = chosen ?? proposed;
      return from === null ? {} : { chosen: shiftMonth(from, count) };
    }),
}));

/**
 * Mois étudié of a dated screen: the same from one screen to the next, and the header's selector while it is shown.
 * @param latest month shown when the person has chosen none
 */
export const useStudiedMonth = (latest: Month): readonly [Month, (month: Month) => void] => {
  const { chosen, choose, propose } = useMonthStore();
  useEffect(() => {
    propose(latest);
    return () => propose(null);
  }, [latest, propose]);
  return [chosen ?? latest, choose];
};
