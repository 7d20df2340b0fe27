import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { RPCHandler } from '@orpc/server/message-port';
import { t } from '@shared/text/translate';
import type * as Electron from 'electron';
import { guardCalls } from './call-context';
import { contentPolicy } from './content-policy';
import { staticFile } from './loopback/static-files';
import { createRouter } from './router/router';

/** The part of Electron this host uses: a test gives a double of it. */
export type ElectronApi = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'ipcMain' | 'protocol' | 'net' | 'session' | 'shell' | 'dialog'
>;

export const scheme = 'app';
const origin = `${scheme}://sobria`;

/** Must run before the app is ready: our own scheme, with the rights of a secure origin. */
export const registerScheme = ({ protocol }: Pick<ElectronApi, 'protocol'>): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

const isOurs = (url: string): boolean => url === origin || url.startsWith(`${origin}/`);

/** Screens from the package alone; every other request, of any kind, is cancelled. */
const closeTheNetwork = ({ protocol, session, net }: ElectronApi, screens: string): void => {
  protocol.handle(scheme, async (request) => {
    const file = isOurs(request.url) ? staticFile(screens, new URL(request.url).pathname) : null;
    if (!file) return new Response(null, { status: 404 });
    const response = await net.fetch(pathToFileURL(file).toString());
    const headers = new Headers(response.headers);
    headers.set('Content-Security-Policy', contentPolicy);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(response.body, { status: response.status, headers });
  });
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const local =
      isOurs(details.url) ||
      details.url.startsWith('blob:') ||
      details.url.startsWith('data:') ||
      details.url.startsWith('devtools:');
    callback({ cancel: !local });
  });
  // Only « Copier les détails » is allowed: writing text to the clipboard.
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
};

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

/** Opens the window, and answers the calls of its screens on a message port. */
export const startWindow = (
  electron: ElectronApi,
  core: Core,
  folders: { screens: string; preload: string },
  report: (error: unknown) => void,
) => {
  const { app, BrowserWindow, ipcMain } = electron;
  closeTheNetwork(electron, folders.screens);
  const handler = new RPCHandler(createRouter(core, { kind: 'window', quit: () => app.quit() }), {
    clientInterceptors: [guardCalls(report)],
  });
  const clients = new Map<number, Client>();

  ipcMain.on('sobria:connect', (event) => {
    const frame = event.senderFrame;
    const [port] = event.ports;
    // Only the main frame of one of our own windows may connect.
    if (!port || !frame || frame.parent !== null || !isOurs(frame.url)) return;
    const previous = clients.get(event.sender.id);
    if (previous) core.library.release(previous);
    const client: Client = { id: `window-${event.sender.id}`, dossier: null };
    clients.set(event.sender.id, client);
    handler.upgrade(port, { context: { client } });
    port.start();
  });

  const open = (): Electron.BrowserWindow => {
    const window = new BrowserWindow({
      width: 1360,
      height: 860,
      minWidth: 1024,
      minHeight: 680,
      show: false,
      backgroundColor: '#FBFAF6',
      title: t('common.product'),
      webPreferences: {
        preload: folders.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
      },
    });
    const { id } = window.webContents;
    window.once('ready-to-show', () => window.show());
    window.webContents.setWindowOpenHandler(({ url }) => {
      void askThenOpen(electron, window, url);
      return { action: 'deny' };
    });
    window.webContents.on('will-navigate', (event, url) => {
      if (!isOurs(url)) event.preventDefault();
    });
    window.webContents.on('will-attach-webview', (event) => event.preventDefault());
    window.on('closed', () => {
      const client = clients.get(id);
      if (client) core.library.release(client);
      clients.delete(id);
    });
    void window.loadURL(`${origin}/index.html`);
    return window;
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => core.library.shutdown());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  return { open };
};

export const screensFolder = (base: string): string => join(base, '../renderer');
export const preloadFile = (base: string): string => join(base, '../preload/index.cjs');
