import type { Icon } from '@tabler/icons-react';
import { create } from 'zustand';

/** Where a command stands in the palette. */
export type CommandGroup = 'screens' | 'actions' | 'records' | 'help';

/** Something the palette (Ctrl K) can do. Its texts are already French: `t('…')`. */
export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  readonly description?: string;
  /** Other words a person may type. */
  readonly keywords?: readonly string[];
  readonly icon?: Icon;
  readonly run: () => void;
};

type CommandState = {
  readonly sets: ReadonlyMap<string, readonly Command[]>;
  readonly register: (owner: string, commands: readonly Command[]) => void;
  readonly unregister: (owner: string) => void;
};

/** Commands offered by what is on screen now, by owner; the fixed ones come from the features. */
export const useCommandRegistry = create<CommandState>()((set) => ({
  sets: new Map(),
  register: (owner, commands) => set(({ sets }) => ({ sets: new Map(sets).set(owner, commands) })),
  unregister: (owner) =>
    set(({ sets }) => {
      const next = new Map(sets);
      next.delete(owner);
      return { sets: next };
    }),
}));
