import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** Le dossier ouvert dans cette fenêtre: what the shell shows of it, never its data. */
export type OpenDossier = { readonly name: string; readonly protected: boolean; readonly isExample: boolean };

type SessionState = {
  readonly dossier: OpenDossier | null;
  readonly opened: (dossier: OpenDossier) => void;
  readonly closed: () => void;
};

/** Which dossier this window shows; kept over a reload of the window, forgotten when it closes. */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      dossier: null,
      opened: (dossier) => set({ dossier }),
      closed: () => set({ dossier: null }),
    }),
    {
      name: 'sobria.session',
      storage: createJSONStorage(() => window.sessionStorage),
      partialize: ({ dossier }) => ({ dossier }),
    },
  ),
);
