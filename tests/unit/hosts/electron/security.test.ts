import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentPolicy } from '@main/hosts/content-policy';
import { startElectron } from '@main/hosts/electron/start';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { ElectronDouble, ourFrame, type WindowDouble, windowProgram } from '../../../support/electron-double';

let electron: ElectronDouble;
let window: WindowDouble;
let dispose: () => void;
const faults: unknown[] = [];

const start = async (double: ElectronDouble) => {
  const { folder, dispose: remove } = temporaryFolder();
  dispose = remove;
  // As built: main beside renderer, and a file outside the screens.
  for (const name of ['main', 'renderer']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html><title>Sobria</title>');
  writeFileSync(join(folder, 'renderer/app.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  await startElectron(double.api, windowProgram(testPlatform(folder), join(folder, 'main'), [], faults));
};
beforeEach(async () => {
  faults.length = 0;
  electron = new ElectronDouble();
  await start(electron);
  window = electron.windows[0] as WindowDouble;
});
afterEach(() => {
  electron.app.emit('will-quit');
  dispose();
  expect(faults).toEqual([]);
});

describe('the page has no power of its own', () => {
  test('sandboxed, isolated, without Node, with our preload alone', () => {
    expect(electron.sandboxed).toBe(true);
    const { preload, ...preferences } = window.options.webPreferences;
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(preload).toMatch(/preload[/\\]index\.cjs$/);
  });

  test('developer tools exist in development only', async () => {
    dispose();
    electron = new ElectronDouble({ packaged: false });
    await start(electron);
    expect(electron.windows[0]?.options.webPreferences.devTools).toBe(true);
  });

  test('the preload passes a port on, and exposes nothing', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../../../src/preload/index.ts'), 'utf8');
    expect(source).not.toMatch(/contextBridge|exposeInMainWorld|invoke|sendSync|require\(/);
    expect(source.match(/ipcRenderer\.\w+/g)).toEqual(['ipcRenderer.postMessage']);
  });

  test('no permission is given, but writing text to the clipboard', () => {
    const answers: boolean[] = [];
    for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read', 'clipboard-sanitized-write', 'usb'])
      electron.askPermission(null, name, (given) => answers.push(given));
    expect(answers).toEqual([false, false, false, false, false, false]);
    expect(electron.checkPermission(null, 'clipboard-read')).toBe(false);
    expect(electron.checkPermission(null, 'media')).toBe(false);
    expect(electron.checkPermission(null, 'clipboard-sanitized-write')).toBe(true);
    expect(electron.devicePermission()).toBe(false);
  });
});

describe('nothing leaves the machine', () => {
  test.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://127.0.0.1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'chrome-extension://abc/page.html',
    'app://sobria.example.org/index.html',
    'app://autre/index.html',
  ])('%s is cancelled', (url) => {
    expect(electron.cancels(url)).toBe(true);
  });

  test.each(['app://sobria/index.html', 'blob:app://sobria/1-2', 'data:image/png;base64,AA=='])('%s passes', (url) => {
    expect(electron.cancels(url)).toBe(false);
  });

  test('no name resolves, Chromium asks nothing by itself, WebRTC has no address', () => {
    expect(electron.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect([...electron.switches.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update']),
    );
    expect(window.webContents.webRtc).toBe('disable_non_proxied_udp');
  });

  test('our scheme serves the screens with the content policy, and no file outside their folder', async () => {
    expect(electron.schemes.map(({ scheme }) => scheme)).toEqual(['app']);
    expect(window.loaded).toBe('app://sobria/index.html');
    const page = electron.serve({ url: 'app://sobria/index.html' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Sobria</title>');
    expect(page.headers.get('content-security-policy')).toBe(contentPolicy);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(electron.serve({ url: 'app://sobria/app.js' }).headers.get('content-type')).toMatch('text/javascript');
    for (const url of [
      'app://sobria/..%2fsecret.txt',
      'app://sobria/%2e%2e/secret.txt',
      'app://sobria/..%5csecret.txt',
      'app://sobria/rien.html',
      'app://sobria/%E0%A4%A',
      'app://autre/index.html',
    ])
      expect(electron.serve({ url }).status, url).toBe(404);
  });

  test('the content policy allows no remote origin, no eval, no plugin, no form', () => {
    expect(contentPolicy).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
      expect(contentPolicy).toContain(rule);
  });

  test('the menu is ours, in French, and leads nowhere outside', () => {
    const roles = electron.menu.flatMap(({ submenu }) => submenu.map(({ role }) => role));
    expect(electron.menu.map(({ label }) => label)).toEqual(['Édition', 'Affichage', 'Fenêtre']);
    expect(roles).not.toContain('help');
    expect(roles).not.toContain('toggleDevTools');
  });
});

describe('the window stays on its screens', () => {
  test('navigation elsewhere is denied, in the page and in its frames', () => {
    const contents = window.webContents;
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://sobria.example.org/', 'data:text/html,x'])
      expect(contents.prevented('will-navigate', {}, url), url).toBe(true);
    expect(contents.prevented('will-navigate', {}, 'app://sobria/index.html')).toBe(false);
    expect(contents.prevented('will-frame-navigate', { url: 'https://example.org/' })).toBe(true);
    expect(contents.prevented('will-frame-navigate', { url: 'blob:https://example.org/1' })).toBe(true);
    expect(contents.prevented('will-frame-navigate', { url: 'blob:app://sobria/1' })).toBe(false);
    expect(contents.prevented('will-redirect', {}, 'https://example.org/')).toBe(true);
    expect(contents.prevented('will-attach-webview')).toBe(true);
  });

  test('no window opens; a source opens in the system browser once its address was agreed', async () => {
    const ask = (url: string) => window.webContents.openHandler({ url }).action;
    expect(ask('https://example.org/source')).toBe('deny');
    await Promise.resolve();
    expect(electron.questions.map(({ detail }) => detail)).toEqual(['https://example.org/source']);
    expect(electron.opened).toEqual([]);
    electron.reply = 0;
    ask('https://example.org/source');
    await new Promise(setImmediate);
    expect(electron.opened).toEqual(['https://example.org/source']);
    for (const url of ['http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'mailto:a@example.org'])
      expect(ask(url)).toBe('deny');
    await new Promise(setImmediate);
    expect(electron.questions).toHaveLength(2);
    expect(electron.opened).toHaveLength(1);
  });

  test('calls are answered to the main frame of our screens, and to nobody else', async () => {
    expect((await electron.connect(window).system.info()).host).toBe('window');
    for (const frame of [
      { url: 'https://example.org/', parent: null },
      { url: 'app://sobria.example.org/index.html', parent: null },
      { ...ourFrame, parent: ourFrame },
      null,
    ]) {
      const silence = Symbol('silence');
      const answered = electron.connect(window, frame).system.info();
      const waited = new Promise((resolve) => setTimeout(resolve, 50, silence));
      expect(await Promise.race([answered, waited])).toBe(silence);
    }
  });
});
