import { AppShell } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useAddress, useAskedAddress } from '../../ui/navigation/address';
import { readAddress } from '../../ui/navigation/places';

type ScreenPlaceProps = { readonly main: RefObject<HTMLElement | null>; readonly children: ReactNode };

/** Where the screens stand. Busy while the next one is prepared; then the reading starts from its top. */
export const ScreenPlace = ({ main, children }: ScreenPlaceProps) => {
  const address = useAddress();
  const busy = useAskedAddress() !== address;
  const path = readAddress(address)?.path ?? address;
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [path, main]);
  return (
    <AppShell.Main
      ref={main}
      tabIndex={-1}
      aria-busy={busy}
      style={{ outline: 'none', ...(busy ? { cursor: 'progress' } : {}) }}
    >
      {children}
    </AppShell.Main>
  );
};
