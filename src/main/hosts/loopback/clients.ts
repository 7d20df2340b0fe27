import type { Client } from '@main/services/library/client';
import type { LibraryService } from '@main/services/library/library-service';

const leavingDelay = 15_000;

/**
 * Tabs of the browser host. A tab that closes says so; its dossier is given back a little later, unless it was a
 * reload and the tab calls again.
 */
export const createClients = (library: LibraryService) => {
  const clients = new Map<string, Client>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const stay = (id: string) => {
    clearTimeout(leaving.get(id));
    leaving.delete(id);
  };
  return {
    of: (id: string): Client => {
      stay(id);
      const known = clients.get(id);
      if (known) return known;
      const client: Client = { id, dossier: null };
      clients.set(id, client);
      return client;
    },
    leave: (id: string): void => {
      const client = clients.get(id);
      if (!client) return;
      stay(id);
      const timer = setTimeout(() => {
        library.release(client);
        clients.delete(id);
        leaving.delete(id);
      }, leavingDelay);
      timer.unref();
      leaving.set(id, timer);
    },
  };
};
