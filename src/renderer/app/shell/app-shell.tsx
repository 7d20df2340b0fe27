import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { t } from '@shared/text/translate';
import { type ReactNode, useEffect, useRef } from 'react';
import { FigureDrawer } from '../../ui/figures/figure-drawer';
import { useAddress } from '../../ui/navigation/address';
import { readAddress } from '../../ui/navigation/places';
import { DropAnywhere } from './drop-anywhere';
import { Header, type HistoryControls } from './header';
import { Palette } from './palette';
import { ShortcutsHelp } from './shortcuts-help';
import { SideNav } from './side-nav';
import { useKeptFocus } from './use-kept-focus';

type ShellProps = {
  readonly dossier: { readonly name: string; readonly isExample: boolean };
  readonly history: HistoryControls;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** After a change of screen, the reading starts from the top of the new one. */
const useScreenFocus = () => {
  const main = useRef<HTMLElement>(null);
  const address = useAddress();
  const path = readAddress(address)?.path ?? address;
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [path]);
  return main;
};

/** The window of an open dossier: navigation, header, screen, and what any screen may call up. */
export const DossierShell = ({ dossier, history, onLeave, children }: ShellProps) => {
  const [menuOpened, menu] = useDisclosure(false);
  const main = useScreenFocus();
  useKeptFocus();
  return (
    <>
      <button type="button" className="sb-skip" onClick={() => main.current?.focus()}>
        {t('nav.skipToContent')}
      </button>
      <AppShell
        header={{ height: 56 }}
        navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !menuOpened } }}
        transitionDuration={0}
        padding={0}
        layout="alt"
      >
        <AppShell.Header>
          <Header dossier={dossier} history={history} onLeave={onLeave} menuOpened={menuOpened} onMenu={menu.toggle} />
        </AppShell.Header>
        <AppShell.Navbar style={{ overflowY: 'auto' }}>
          <SideNav onFollow={menu.close} />
        </AppShell.Navbar>
        <AppShell.Main ref={main} tabIndex={-1} style={{ outline: 'none' }}>
          {children}
        </AppShell.Main>
      </AppShell>
      <DropAnywhere />
      <Palette />
      <ShortcutsHelp />
      <FigureDrawer />
    </>
  );
};
