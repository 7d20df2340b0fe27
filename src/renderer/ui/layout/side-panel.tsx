import { Drawer } from '@mantine/core';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';

type SidePanelProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: number;
};

/** Side panel to edit or explain one item; keeps the screen behind it, closes with Échap, gives the focus back. */
export const SidePanel = ({ opened, onClose, title, children, size = 480 }: SidePanelProps) => (
  <Drawer
    opened={opened}
    onClose={onClose}
    position="right"
    size={size}
    title={title}
    closeButtonProps={{ 'aria-label': t('ui.panel.close') }}
    overlayProps={{ backgroundOpacity: 0.25 }}
    styles={{ title: { fontFamily: 'var(--sb-serif)', fontSize: 20, fontWeight: 600 } }}
  >
    {children}
  </Drawer>
);
