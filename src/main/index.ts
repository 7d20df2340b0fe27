import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { startElectron } from './hosts/electron/start';
import { faultReporter } from './hosts/report-fault';
import { createPlatform, libraryHome } from './platform/platform';

void startElectron(
  { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell },
  {
    base: dirname(fileURLToPath(import.meta.url)),
    argv: process.argv,
    system: process.platform,
    platform: (documents) => createPlatform(libraryHome(process.env, documents)),
    reporter: ({ home, now }) => faultReporter(home, now),
  },
);
