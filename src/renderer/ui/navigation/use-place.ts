import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useAddress, useAskedAddress } from './address';
import { addressOf, type PlacePath, readAddress } from './places';

export type Go = (path: PlacePath, options?: { readonly item?: string; readonly replace?: boolean }) => void;

/** Goes to a screen: `go('/auditer/sieges', { item: id })`. */
const go: Go = (path, options = {}) => navigate(addressOf(path, options.item), { replace: options.replace ?? false });

export const useGo = (): Go => go;

/** Where we are: the place, and the item its address names (null: none). Null when the address leads nowhere. */
export const usePlace = () => readAddress(useAddress());

/** Where the last click leads, though its screen may still be in preparation. */
export const useAskedPlace = () => readAddress(useAskedAddress());

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
