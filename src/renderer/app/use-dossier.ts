import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { orpc } from '../api';
import { useSession } from '../stores/session';

/**
 * The dossier of this window, as the host knows it: after a reload, or when it was closed elsewhere, the window leads
 * to the right place by itself.
 */
export const useDossier = () => {
  const show = useSession((state) => state.show);
  const { data, error, isPending, refetch } = useQuery(orpc.library.current.queryOptions());
  const dossier = data ?? null;
  useEffect(() => show(dossier), [dossier, show]);
  return { dossier, pending: isPending, error, retry: refetch };
};
