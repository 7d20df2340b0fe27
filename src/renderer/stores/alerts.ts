import { create } from 'zustand';

/** Something with a last day, to be recalled in the navigation until it is done. */
export type Alert = {
  /** Place it is dealt with. */
  readonly path: string;
  readonly count: number;
  /** Said in full, in French: « 2 préavis à donner ». */
  readonly label: string;
};

type AlertState = {
  readonly alerts: ReadonlyMap<string, Alert>;
  readonly report: (owner: string, alert: Alert) => void;
  readonly forget: (owner: string) => void;
};

/** What the navigation recalls, as the features report it from the data. */
export const useAlertStore = create<AlertState>()((set) => ({
  alerts: new Map(),
  report: (owner, alert) => set(({ alerts }) => ({ alerts: new Map(alerts).set(owner, alert) })),
  forget: (owner) =>
    set(({ alerts }) => {
      const next = new Map(alerts);
      next.delete(owner);
      return { alerts: next };
    }),
}));
