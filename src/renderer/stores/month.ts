import type { Month } from '@shared/domain/day';
import { shiftMonth } from '@shared/domain/day';
import { create } from 'zustand';

type MonthState = {
  /** Mois étudié; null until the shell has said which month it is. */
  readonly month: Month | null;
  readonly setMonth: (month: Month) => void;
  readonly shift: (count: number) => void;
};

/** The month that every dated screen shows. */
export const useSelectedMonth = create<MonthState>()((set) => ({
  month: null,
  setMonth: (month) => set({ month }),
  shift: (count) => set((state) => (state.month === null ? state : { month: shiftMonth(state.month, count) })),
}));
