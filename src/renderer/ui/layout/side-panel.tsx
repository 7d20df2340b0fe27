import { Drawer } from '@mantine/core';
import { t } from '@shared/text/translate';
import { type ReactNode, useEffect } from 'react';

type SidePanelProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: number;
};

/** The messages at the foot of the window stand beside a panel up to this width: they never cover its buttons. */
const widestBesideMessages = 720;

/** Side panel to edit or explain one item; keeps the screen behind it, closes with Échap, gives the focus back. */
export const SidePanel = ({ opened, onClose, title, children, size = 480 }: SidePanelProps) => {
  useEffect(() => {
    if (!opened || size > widestBesideMessages) return;
    const { style } = document.documentElement;
    style.setProperty('--sb-panel', `${size}px`);
    return () => {
      style.removeProperty('--sb-panel');
    };
  }, [opened, size]);
  return (
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
};
