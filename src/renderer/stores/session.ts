import { create } from 'zustand';

/** Le dossier ouvert dans cette fenêtre: what screens show of it, never its data. */
export type OpenDossier = { readonly name: string; readonly protected: boolean; readonly isExample: boolean };

type SessionState = { readonly dossier: OpenDossier | null; readonly show: (dossier: OpenDossier | null) => void };

/**
 * Which dossier this window shows, for any screen that needs its name. The host knows which one is open and the shell
 * follows it (`app/use-dossier`); nobody else writes here. To open one: call the contract, then invalidate the queries.
 */
export const useSession = create<SessionState>()((set) => ({ dossier: null, show: (dossier) => set({ dossier }) }));
