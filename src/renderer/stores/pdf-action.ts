import { create } from 'zustand';

/** The document of the screen on show: fills the PDF button of the header. */
export type PdfAction = { readonly label: string; readonly busy: boolean; readonly run: () => void };

type PdfActionState = { readonly action: PdfAction | null; readonly setAction: (action: PdfAction | null) => void };

export const usePdfSlot = create<PdfActionState>()((set) => ({
  action: null,
  setAction: (action) => set({ action }),
}));
