import { t } from '@shared/text/translate';
import type { ElectronApi } from './api';

/**
 * The menu in French, in the place of Electron's own, whose help leads to the network. It carries the zoom, and on
 * macOS the copy and paste of text fields.
 */
export const setMenu = ({ app, Menu }: ElectronApi, platform: NodeJS.Platform): void => {
  const mac = platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ label: app.name, submenu: [{ role: 'quit' as const, label: t('settings.menu.quit') }] }] : []),
      {
        label: t('settings.menu.edit'),
        submenu: [
          { role: 'cut', label: t('settings.menu.cut') },
          { role: 'copy', label: t('settings.menu.copy') },
          { role: 'paste', label: t('settings.menu.paste') },
          { role: 'selectAll', label: t('settings.menu.selectAll') },
        ],
      },
      {
        label: t('settings.menu.view'),
        submenu: [
          { role: 'zoomIn', label: t('settings.menu.zoomIn') },
          { role: 'zoomOut', label: t('settings.menu.zoomOut') },
          { role: 'resetZoom', label: t('settings.menu.zoomReset') },
          { role: 'togglefullscreen', label: t('settings.menu.fullScreen') },
        ],
      },
      {
        label: t('settings.menu.window'),
        submenu: [
          { role: 'minimize', label: t('settings.menu.minimize') },
          { role: 'close', label: t('settings.menu.close') },
        ],
      },
    ]),
  );
};
