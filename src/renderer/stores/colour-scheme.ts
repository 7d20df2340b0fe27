import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export const colourSchemes = ['auto', 'light', 'dark'] as const;
/** Apparence: suit le système, claire ou sombre. */
export type ColourScheme = (typeof colourSchemes)[number];

type ColourSchemeState = { readonly scheme: ColourScheme; readonly setScheme: (scheme: ColourScheme) => void };

/** Appearance chosen for this window; `auto` follows the system. */
export const useColourScheme = create<ColourSchemeState>()(
  persist((set) => ({ scheme: 'auto', setScheme: (scheme) => set({ scheme }) }), {
    name: 'sobria.colour-scheme',
    storage: createJSONStorage(() => window.localStorage),
    partialize: ({ scheme }) => ({ scheme }),
  }),
);
