import { useCallback } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { addressOf, type PlacePath, readAddress } from './places';

export type Go = (path: PlacePath, options?: { readonly item?: string; readonly replace?: boolean }) => void;

/** Goes to a screen: `go('/auditer/sieges', { item: id })`. */
export const useGo = (): Go => {
  const [, navigate] = useHashLocation();
  return useCallback(
    (path, options = {}) => navigate(addressOf(path, options.item), { replace: options.replace ?? false }),
    [navigate],
  );
};

/** Where we are: the place, and the item its address names (null: none). Null when the address leads nowhere. */
export const usePlace = () => readAddress(useHashLocation()[0]);

/** The item opened on this screen (`#/auditer/abonnements/<id>`), so that Back closes it and a link opens it. */
export const useOpenItem = (): readonly [string | null, (item: string | null) => void] => {
  const place = usePlace();
  const go = useGo();
  const path = place?.path ?? '/';
  const setItem = useCallback(
    (item: string | null) => {
      // A panel that closes once its write has ended must not bring back a person who went elsewhere meanwhile.
      if (readAddress(window.location.hash.slice(1))?.path !== path) return;
      go(path, item === null ? {} : { item });
    },
    [go, path],
  );
  return [place?.item ?? null, setItem];
};
