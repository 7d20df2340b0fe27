import { join } from 'node:path';
import type { Platform } from '@main/platform/platform';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { RPCHandler } from '@orpc/server/message-port';
import { sealedAnswers } from '@shared/contract/sealed';
import type * as Electron from 'electron';
import { guardCalls } from '../call-context';
import { createReadings } from '../readings/readings';
import { createRouter } from '../router/router';
import { type ElectronApi, isOurs } from './api';
import { askedFile, dossierOfFile } from './asked-file';
import { setMenu } from './menu';
import { closeBeforeReady, closeTheNetwork } from './network';
import { openWindow } from './window';

export type WindowProgram = {
  /** Folder of the entry point as built: screens and preload are found beside it. */
  readonly base: string;
  readonly argv: readonly string[];
  readonly system: NodeJS.Platform;
  /** Made once the app is ready: Electron knows the person's documents only then. */
  readonly platform: (documents: string) => Platform;
  readonly reporter: (platform: Platform) => (error: unknown) => void;
};

/** Opens windows, and answers the calls of their screens on message ports. */
const startWindows = (electron: ElectronApi, program: WindowProgram) => {
  const { app, BrowserWindow, ipcMain } = electron;
  const platform = program.platform(app.getPath('documents'));
  const report = program.reporter(platform);
  const core = createCore(platform, report);
  closeTheNetwork(electron, join(program.base, '../renderer'));
  setMenu(electron, program.system);
  const router = createRouter(core, { kind: 'window', quit: () => app.quit() });
  const readings = createReadings(platform);
  const handler = new RPCHandler(router, {
    clientInterceptors: [guardCalls(report)],
    customJsonSerializers: [sealedAnswers],
  });
  const clients = new Map<number, Client>();
  const asked = new Map<number, string>();

  ipcMain.on('sobria:connect', (event) => {
    const frame = event.senderFrame;
    const [port] = event.ports;
    // Only the main frame of one of our own windows may connect.
    if (!port || !frame || frame.parent !== null || !isOurs(frame.url)) return;
    const { id } = event.sender;
    const previous = clients.get(id);
    if (previous) core.library.release(previous);
    const client: Client = { id: `window-${id}`, dossier: null, asked: asked.get(id) ?? null };
    asked.delete(id);
    clients.set(id, client);
    handler.upgrade(port, { context: { client, readings } });
    port.start();
  });

  const open = (name: string | null): void => {
    const window = openWindow(electron, join(program.base, '../preload/index.cjs'));
    const { id } = window.webContents;
    if (name !== null) asked.set(id, name);
    window.on('closed', () => {
      const client = clients.get(id);
      if (client) core.library.release(client);
      clients.delete(id);
      asked.delete(id);
    });
  };
  const show = (window: Electron.BrowserWindow): void => {
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const clientOf = (window: Electron.BrowserWindow) => clients.get(window.webContents.id);

  /** A dossier file, or none, asked of the program: at its start, by a second start, by the system. */
  const answer = async (path: string | null): Promise<void> => {
    const name = path === null ? null : await dossierOfFile(electron, core, path);
    const windows = BrowserWindow.getAllWindows();
    const [first] = windows;
    if (!first) return open(name);
    if (name === null) return show(first);
    const holding = windows.find((window) => clientOf(window)?.dossier?.name === name);
    const idle = windows.find((window) => !clientOf(window)?.dossier);
    if (holding) return show(holding);
    if (!idle) return open(name);
    // Its screen is the library: read again, it opens the dossier.
    asked.set(idle.webContents.id, name);
    idle.webContents.reload();
    show(idle);
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => core.library.shutdown());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open(null);
  });
  return (path: string | null): void => void answer(path).catch(report);
};

/** The whole life of the desktop program: one instance, no network, windows on dossiers. */
export const startElectron = async (electron: ElectronApi, program: WindowProgram): Promise<void> => {
  const { app } = electron;
  if (!app.requestSingleInstanceLock()) return app.quit();
  closeBeforeReady(electron);
  app.enableSandbox();
  let early = askedFile(program.argv, process.cwd());
  let answer: ((path: string | null) => void) | null = null;
  app.on('second-instance', (_event, argv, folder) => answer?.(askedFile(argv, folder)));
  // macOS says so rather than on the command line, and may say it before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (answer) answer(path);
    else early = path;
  });
  await app.whenReady();
  answer = startWindows(electron, program);
  answer(early);
};
