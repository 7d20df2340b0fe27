import { create } from 'zustand';

/** A choice that cannot wait. Deleting what can be undone needs none: delete, then offer « Annuler ». */
export type ConfirmRequest = {
  readonly title: string;
  readonly body: string;
  /** Says what it does: « Supprimer la sauvegarde ». */
  readonly action: string;
  readonly danger?: boolean;
};

type ConfirmState = {
  readonly request: ConfirmRequest | null;
  readonly answer: (yes: boolean) => void;
  readonly ask: (request: ConfirmRequest) => Promise<boolean>;
};

let settle: (yes: boolean) => void = () => undefined;
/** Title of the question just declined, for as long as the key or the click that declined it is being handled. */
let declined: string | null = null;

export const useConfirm = create<ConfirmState>()((set, get) => ({
  request: null,
  ask: (request) => {
    // Échap declines the question, then reaches the panel under it, which would ask the same at once.
    if (request.title === declined) return Promise.resolve(false);
    settle(false);
    set({ request });
    return new Promise((resolve) => {
      settle = resolve;
    });
  },
  answer: (yes) => {
    declined = yes ? null : (get().request?.title ?? null);
    setTimeout(() => {
      declined = null;
    });
    set({ request: null });
    settle(yes);
  },
}));
