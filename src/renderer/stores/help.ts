import { create } from 'zustand';

type HelpState = { readonly open: boolean; readonly setOpen: (open: boolean) => void };

/** Whether the keyboard shortcuts are shown (touche « ? »). */
export const useShortcutsHelp = create<HelpState>()((set) => ({ open: false, setOpen: (open) => set({ open }) }));
