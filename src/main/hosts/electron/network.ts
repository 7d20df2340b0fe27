import { readFileSync } from 'node:fs';
import { contentPolicy } from '../content-policy';
import { contentTypeOf, staticFile } from '../loopback/static-files';
import { type ElectronApi, isOurs, scheme } from './api';

/** Before the app is ready: our own scheme, with the rights of a secure origin, and no name that resolves. */
export const closeBeforeReady = ({ app, protocol }: Pick<ElectronApi, 'app' | 'protocol'>): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  // What Chromium would ask by itself (components, lists, experiments) finds no host either.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
};

const answer = (screens: string, url: string): Response => {
  const file = isOurs(url) ? staticFile(screens, new URL(url).pathname) : null;
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: {
      'Content-Type': contentTypeOf(file),
      'Content-Security-Policy': contentPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
  });
};

const isLocal = (url: string): boolean => isOurs(url) || /^(blob|data|devtools):/.test(url);

/** Screens from the package alone; every other request, of any kind, is cancelled; no permission is given. */
export const closeTheNetwork = ({ protocol, session }: ElectronApi, screens: string): void => {
  protocol.handle(scheme, (request) => answer(screens, request.url));
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !isLocal(details.url) }));
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  // Only « Copier les détails » is allowed: writing text to the clipboard.
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  defaultSession.setDevicePermissionHandler(() => false);
};
