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

export const useConfirm = create<ConfirmState>()((set) => ({
  request: null,
  ask: (request) => {
    settle(false);
    set({ request });
    return new Promise((resolve) => {
      settle = resolve;
    });
  },
  answer: (yes) => {
    set({ request: null });
    settle(yes);
  },
}));
