import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

const Address = createContext('/');

/**
 * The address as the screens follow it. A new screen is prepared in slices while the one before it still answers, and
 * takes its place once ready: going somewhere never holds the window up.
 */
export const AddressProvider = ({ children }: { readonly children: ReactNode }) => {
  const [asked] = useHashLocation();
  return <Address value={useDeferredValue(asked)}>{children}</Address>;
};

/** The address of the screen shown. */
export const useAddress = (): string => useContext(Address);

/** The address just asked for; its screen may still be in preparation. For what must answer a click at once. */
export const useAskedAddress = (): string => useHashLocation()[0];
