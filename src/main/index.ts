import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, net, protocol, session, shell } from 'electron';
import { preloadFile, registerScheme, screensFolder, startWindow } from './hosts/electron';
import { faultReporter } from './hosts/report-fault';
import { createPlatform, libraryHome } from './platform/platform';
import { createCore } from './services/core';

const electron = { app, BrowserWindow, dialog, ipcMain, net, protocol, session, shell };
const base = dirname(fileURLToPath(import.meta.url));

if (app.requestSingleInstanceLock()) {
  registerScheme(electron);
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  void app.whenReady().then(() => {
    const platform = createPlatform(libraryHome(process.env, app.getPath('documents')));
    const core = createCore(platform);
    const folders = { screens: screensFolder(base), preload: preloadFile(base) };
    startWindow(electron, core, folders, faultReporter(platform.home, platform.now)).open();
  });
} else app.quit();
