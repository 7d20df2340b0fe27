import { create } from 'zustand';

type HistoryActions = {
  /** Reverses an operation (null: the latest) and refreshes what is on screen. Set by the shell. */
  readonly undo: (operationId: string | null) => Promise<void>;
  readonly provide: (actions: Pick<HistoryActions, 'undo'>) => void;
};

/** Undo, for whoever shows « Annuler » without knowing how it is done. */
export const useHistoryActions = create<HistoryActions>()((set) => ({
  undo: async () => undefined,
  provide: (actions) => set(actions),
}));
