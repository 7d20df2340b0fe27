import { create } from 'zustand';

/** What a feature knows of the advancement of a step: so many things done out of so many. */
export type ProgressPart = {
  readonly step: 'auditer' | 'consolider' | 'securiser' | 'mesurer';
  readonly done: number;
  readonly total: number;
  /** The next thing to do here, in French, and where. */
  readonly next?: { readonly label: string; readonly address: string } | undefined;
};

type ProgressState = {
  readonly parts: ReadonlyMap<string, ProgressPart>;
  readonly report: (owner: string, part: ProgressPart) => void;
  readonly forget: (owner: string) => void;
};

/** Advancement of the four steps, as the features report it from the data. */
export const useProgressParts = create<ProgressState>()((set) => ({
  parts: new Map(),
  report: (owner, part) => set(({ parts }) => ({ parts: new Map(parts).set(owner, part) })),
  forget: (owner) =>
    set(({ parts }) => {
      const next = new Map(parts);
      next.delete(owner);
      return { parts: next };
    }),
}));
