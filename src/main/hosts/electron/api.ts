import type * as Electron from 'electron';

/** The part of Electron this host uses: a test gives a double of it. */
export type ElectronApi = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session' | 'shell'
>;

export const scheme = 'app';
export const origin = `${scheme}://sobria`;

/** An address of our own screens. */
export const isOurs = (url: string): boolean => url === origin || url.startsWith(`${origin}/`);
