import { Drawer } from '@mantine/core';
import { t } from '@shared/text/translate';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { confirm } from '../feedback/confirm';
import { type ReportUnsaved, UnsavedContext } from '../unsaved';

type SidePanelProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: number;
  /** False: whoever shows the panel asks by itself before losing what was typed. */
  readonly guarded?: boolean;
};

/** The messages at the foot of the window stand beside a panel up to this width: they never cover its buttons. */
const widestBesideMessages = 720;

/** Side panel to edit or explain one item; keeps the screen behind it, closes with Échap, gives the focus back. Asks before losing what was typed. */
export const SidePanel = ({ opened, onClose, title, children, size = 480, guarded = true }: SidePanelProps) => {
  const unsaved = useRef(new Set<string>());
  const report = useCallback<ReportUnsaved>((form, has) => {
    if (has) unsaved.current.add(form);
    else unsaved.current.delete(form);
  }, []);
  const close = async () => {
    const kept =
      guarded &&
      unsaved.current.size > 0 &&
      !(await confirm({
        title: t('ui.panel.leaveTitle'),
        body: t('ui.panel.leaveBody'),
        action: t('ui.panel.leave'),
        danger: true,
      }));
    if (!kept) onClose();
  };
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
      onClose={() => void close()}
      position="right"
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.panel.close') }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      styles={{ title: { fontFamily: 'var(--sb-serif)', fontSize: 20, fontWeight: 600 } }}
    >
      <UnsavedContext value={report}>{children}</UnsavedContext>
    </Drawer>
  );
};
