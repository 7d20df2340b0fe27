import type { Figure, Hypothesis } from '@shared/domain/figure';
import { create } from 'zustand';

/** What the panel « d'où vient ce chiffre ? » explains. */
export type OpenFigure = {
  readonly figure: Figure;
  /** Label already shown on the screen, when it is not the figure's own. */
  readonly label?: string | undefined;
  /** Offered on hypotheses that bear a `setting`. */
  readonly onAdjust?: ((hypothesis: Hypothesis) => void) | undefined;
};

type FigureDrawerState = {
  readonly open: OpenFigure | null;
  readonly show: (figure: OpenFigure) => void;
  readonly close: () => void;
};

export const useFigureDrawer = create<FigureDrawerState>()((set) => ({
  open: null,
  show: (open) => set({ open }),
  close: () => set({ open: null }),
}));
