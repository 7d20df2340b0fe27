import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { t } from '@shared/text/translate';
import { type ReactNode, useRef } from 'react';
import { FigureDrawer } from '../../ui/figures/figure-drawer';
import { DropAnywhere } from './drop-anywhere';
import { Header, type HistoryControls } from './header';
import { Palette } from './palette';
import { ScreenPlace } from './screen-place';
import { ShortcutsHelp } from './shortcuts-help';
import { SideNav } from './side-nav';
import { useKeptFocus } from './use-kept-focus';

type ShellProps = {
  readonly dossier: { readonly name: string; readonly isExample: boolean };
  readonly history: HistoryControls;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** The window of an open dossier: navigation, header, screen, and what any screen may call up. */
export const DossierShell = ({ dossier, history, onLeave, children }: ShellProps) => {
  const [menuOpened, menu] = useDisclosure(false);
  const main = useRef<HTMLElement>(null);
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
        <ScreenPlace main={main}>{children}</ScreenPlace>
      </AppShell>
      <DropAnywhere />
      <Palette />
      <ShortcutsHelp />
      <FigureDrawer />
    </>
  );
};
