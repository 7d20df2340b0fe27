import { t } from '@shared/text/translate';
import type * as Electron from 'electron';
import { type ElectronApi, isOurs, origin } from './api';

/** A link to a source opens in the system browser, once the person has seen the address. */
const askThenOpen = async (
  { dialog, shell }: ElectronApi,
  window: Electron.BrowserWindow,
  url: string,
): Promise<void> => {
  if (!/^https:\/\//.test(url)) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    buttons: [t('settings.externalLink.open'), t('common.cancel')],
    defaultId: 0,
    cancelId: 1,
    message: t('settings.externalLink.title'),
    detail: url,
  });
  if (response === 0) await shell.openExternal(url);
};

/** Opens one window on the screens, closed to everything else. */
export const openWindow = (electron: ElectronApi, preload: string): Electron.BrowserWindow => {
  const window = new electron.BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 1024,
    minHeight: 680,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#FBFAF6',
    title: t('common.product'),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !electron.app.isPackaged,
    },
  });
  const contents = window.webContents;
  // WebRTC asks no permission and passes by no request: it is left no address to use.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    void askThenOpen(electron, window, url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    if (!isOurs(url)) event.preventDefault();
  });
  // A frame shows a PDF made here, and nothing else.
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url) && !event.url.startsWith(`blob:${origin}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${origin}/index.html`);
  return window;
};
