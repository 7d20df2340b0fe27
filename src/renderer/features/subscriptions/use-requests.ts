import { create } from 'zustand';

/** What the palette asks of the screen, from wherever it was called. */
export type Request = 'add' | 'paste';

type Requests = {
  readonly pending: Request | null;
  readonly ask: (request: Request) => void;
  readonly done: () => void;
};

export const useRequests = create<Requests>()((set) => ({
  pending: null,
  ask: (pending) => set({ pending }),
  done: () => set({ pending: null }),
}));
