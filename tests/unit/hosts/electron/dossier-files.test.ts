import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startElectron } from '@main/hosts/electron/start';
import { createCore } from '@main/services/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { ElectronDouble, type WindowDouble, windowProgram } from '../../../support/electron-double';

let home: string;
let mail: string;
let dispose: () => void;
let electron: ElectronDouble;
const faults: unknown[] = [];
const turn = () => new Promise(setImmediate);

beforeEach(async () => {
  faults.length = 0;
  const library = temporaryFolder();
  dispose = library.dispose;
  home = join(library.folder, 'Sobria');
  mail = join(library.folder, 'Courrier');
  mkdirSync(mail, { recursive: true });
  const core = createCore(testPlatform(home));
  const client = { id: 'essai', dossier: null };
  core.library.create(client, 'Client A', null);
  core.library.create(client, 'Client B', null);
  const copy = core.library.exportFile(client, 'Client B', null);
  writeFileSync(join(mail, 'Reçu.sobria'), new Uint8Array(await copy.arrayBuffer()));
  core.library.shutdown();
  electron = new ElectronDouble();
});
afterEach(() => {
  electron.app.emit('will-quit');
  dispose();
  expect(faults).toEqual([]);
});
const start = async (...argv: string[]) => {
  await startElectron(electron.api, windowProgram(testPlatform(home), mail, argv, faults));
  await turn();
  return electron.windows[0] as WindowDouble;
};
const secondStart = async (...argv: string[]) => {
  electron.app.emit('second-instance', {}, ['sobria', ...argv], home);
  await turn();
};

test('a double click on a dossier of the library starts its window, which is told once', async () => {
  const api = electron.connect(await start('--no-warnings', join(home, 'Client A.sobria')));
  expect(await api.library.asked()).toBe('Client A');
  expect(await api.library.asked()).toBeNull();
  expect(electron.questions).toEqual([]);
});

test('started alone, nothing is asked', async () => {
  expect(await electron.connect(await start()).library.asked()).toBeNull();
});

test('macOS says the file before the app is ready', async () => {
  const starting = startElectron(electron.api, windowProgram(testPlatform(home), mail, [], faults));
  let prevented = false;
  electron.app.emit('open-file', { preventDefault: () => (prevented = true) }, join(home, 'Client B.sobria'));
  await starting;
  await turn();
  expect(prevented).toBe(true);
  const api = electron.connect(electron.windows[0] as WindowDouble);
  expect(await api.library.asked()).toBe('Client B');
});

test('a file from elsewhere is copied once agreed, and stays as it was', async () => {
  electron.reply = 0;
  const api = electron.connect(await start(join(mail, 'Reçu.sobria')));
  expect(electron.questions[0]?.message).toMatch('Reçu');
  expect(electron.questions[0]?.detail).toMatch(home);
  expect(await api.library.asked()).toBe('Reçu');
  expect((await api.library.open({ name: 'Reçu', passphrase: null, takeOver: false })).name).toBe('Reçu');
  expect(existsSync(join(mail, 'Reçu.sobria'))).toBe(true);
});

test('refused, nothing is copied and the library opens', async () => {
  const api = electron.connect(await start(join(mail, 'Reçu.sobria')));
  expect(await api.library.asked()).toBeNull();
  expect(readdirSync(home).filter((name) => name.endsWith('.sobria'))).toEqual(['Client A.sobria', 'Client B.sobria']);
});

test('what is not a dossier is said in French, and not kept', async () => {
  electron.reply = 0;
  writeFileSync(join(mail, 'Faux.sobria'), 'bonjour');
  const api = electron.connect(await start(join(mail, 'Faux.sobria')));
  expect(electron.errors[0]).toMatch('Faux');
  expect(await api.library.asked()).toBeNull();
  await secondStart(join(mail, 'Absent.sobria'));
  expect(electron.errors[1]).toMatch('Absent.sobria n’a pas pu être lu');
  expect(readdirSync(home).filter((name) => /Faux|Absent/.test(name))).toEqual([]);
});

test('one program: a second start brings the first forward, and ends', async () => {
  const window = await start();
  window.minimized = true;
  await secondStart();
  expect(window.minimized).toBe(false);
  expect(window.focused).toBe(1);
  const second = new ElectronDouble({ first: false });
  await startElectron(second.api, windowProgram(testPlatform(home), mail, [], faults));
  expect(second.quits).toBe(1);
  expect(second.windows).toEqual([]);
});

test('a second dossier: in the idle window, else in its own; the one already open comes forward', async () => {
  const first = await start();
  electron.connect(first);
  await secondStart('Client A.sobria');
  expect(first.webContents.reloads).toBe(1);
  const a = electron.connect(first);
  expect(await a.library.asked()).toBe('Client A');
  await a.library.open({ name: 'Client A', passphrase: null, takeOver: false });

  await secondStart('Client A.sobria');
  expect(electron.windows).toHaveLength(1);
  expect(first.focused).toBe(2);

  await secondStart('Client B.sobria');
  expect(electron.windows).toHaveLength(2);
  const b = electron.connect(electron.windows[1] as WindowDouble);
  expect(await b.library.asked()).toBe('Client B');
});

test('closing a window frees its dossier', async () => {
  const first = await start();
  await electron.connect(first).library.open({ name: 'Client A', passphrase: null, takeOver: false });
  electron.app.emit('activate');
  await secondStart('Client B.sobria');
  const other = electron.connect(electron.windows[1] as WindowDouble);
  await expect(other.library.open({ name: 'Client A', passphrase: null, takeOver: false })).rejects.toThrow();
  first.emit('closed');
  expect((await other.library.open({ name: 'Client A', passphrase: null, takeOver: false })).name).toBe('Client A');
});
