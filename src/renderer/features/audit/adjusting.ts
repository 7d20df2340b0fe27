import { type OpenFigure, useFigureDrawer } from '@renderer/stores/figure-drawer';
import type { Hypothesis } from '@shared/domain/figure';
import { create } from 'zustand';
import { type HypothesisName, isHypothesis } from './model/hypotheses';

/** The hypothesis being adjusted, and the explanation it was opened from, to come back to it. */
type Adjusting = { readonly name: HypothesisName; readonly from: OpenFigure | null };
type AdjustingState = { readonly open: Adjusting | null; readonly show: (open: Adjusting | null) => void };

export const useAdjusting = create<AdjustingState>()((set) => ({
  open: null,
  show: (open) => set({ open }),
}));

/** « Ajuster », from the explanation of a figure: asks for the value in its place. */
export const adjustHypothesis = ({ setting }: Hypothesis): void => {
  if (setting === null || !isHypothesis(setting)) return;
  const { open, close } = useFigureDrawer.getState();
  close();
  useAdjusting.getState().show({ name: setting, from: open });
};
