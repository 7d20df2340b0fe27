import type { ImportKind } from '@shared/domain/recognised-file';
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

type DroppedFileState = {
  /** Recognised and sent to the screen that reads its kind, which takes it once shown. */
  readonly waiting: { readonly kind: ImportKind; readonly file: File } | null;
  /** Not yet recognised: dropped on any screen, or chosen by « Importer un fichier ». */
  readonly unknown: File | null;
  /** Screens that take any dropped file for themselves. */
  readonly owners: number;
  readonly send: (kind: ImportKind, file: File) => void;
  readonly taken: () => void;
  readonly ask: (file: File | null) => void;
  /** Nothing waits any more. */
  readonly forget: () => void;
  readonly own: (change: 1 | -1) => void;
};

export const useDroppedFileStore = create<DroppedFileState>()((set) => ({
  waiting: null,
  unknown: null,
  owners: 0,
  send: (kind, file) => set({ waiting: { kind, file }, unknown: null }),
  taken: () => set({ waiting: null }),
  ask: (unknown) => set({ unknown }),
  forget: () => set({ waiting: null, unknown: null }),
  own: (change) => set(({ owners }) => ({ owners: owners + change })),
}));

/** Takes the file waiting for this kind of import as soon as the screen is ready for it. */
export const useDroppedFile = (kind: ImportKind | null, ready: boolean, take: (file: File) => void): void => {
  const waiting = useDroppedFileStore((state) => state.waiting);
  const taken = useDroppedFileStore((state) => state.taken);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!ready || waiting === null || waiting.kind !== kind) return;
    taken();
    latest.current(waiting.file);
  }, [ready, waiting, kind, taken]);
};

/** While shown, dropped files are this screen's alone. */
export const useOwnDrops = (owns: boolean): void => {
  const own = useDroppedFileStore((state) => state.own);
  useEffect(() => {
    if (!owns) return;
    own(1);
    return () => own(-1);
  }, [owns, own]);
};
