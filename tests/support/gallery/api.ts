const state = { open: true };

const query = <T>(key: string, read: () => T) => ({
  queryKey: () => [key],
  queryOptions: () => ({ queryKey: [key], queryFn: async () => read() }),
});
const label = { code: 'subscription-added', params: { name: 'ChatGPT Business' } };
const undoState = { undo: { operationId: 'op-1', label }, redo: null };

/** A host that answers at once, for the gallery. */
export const api = {
  library: {
    close: async () => {
      state.open = false;
      return null;
    },
  },
  activity: {
    undo: async () => ({ label, state: undoState }),
    redo: async () => ({ label, state: undoState }),
  },
};
export const orpc = {
  library: {
    current: query('current', () =>
      state.open ? { name: 'Agence Strasbourg', protected: false, isExample: true } : null,
    ),
  },
  activity: { state: query('state', () => undoState) },
};
