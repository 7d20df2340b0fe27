import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { httpHost } from '../support/hosts';

let host: Awaited<ReturnType<typeof httpHost>>;
let dispose: () => void;
beforeEach(async () => {
  const library = temporaryFolder();
  dispose = library.dispose;
  host = await httpHost(testPlatform(library.folder));
});
afterEach(async () => {
  await host.stop();
  dispose();
});

/** A raw request: fetch would not let a page's headers be forged. */
const status = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(host.origin);
    const call = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      },
    );
    call.on('error', reject);
    call.end();
  });

describe('the loopback host', () => {
  test('serves the screens to the browser that came in, with a closed content policy', async () => {
    const page = await status('/', { cookie: host.cookie });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(String(page.headers['content-security-policy'])).not.toMatch(/https?:|\*/);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    expect(host.cookie).toMatch(/^sobria=.{43}$/);
  });

  test('without the cookie nothing answers', async () => {
    expect((await status('/')).status).toBe(403);
    expect((await status('/rpc/library/list', {}, 'POST')).status).toBe(403);
    expect((await status('/', { cookie: 'sobria=devine' })).status).toBe(403);
  });

  test('the token of the address works once', async () => {
    expect((await status('/entree?jeton=devine')).status).toBe(403);
    expect((await status('/entree')).status).toBe(403);
  });

  test('another site of the same browser is refused, even with the cookie', async () => {
    const { cookie } = host;
    expect((await status('/rpc/library/list', { cookie, origin: 'https://exemple.com' }, 'POST')).status).toBe(403);
    expect((await status('/', { cookie, host: 'exemple.com' })).status).toBe(403);
    expect((await status('/', { cookie, origin: 'null' })).status).toBe(403);
  });

  test('no file outside the screens is served', async () => {
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/x.sobria', '/%00', '/inconnu.js'])
      expect((await status(path, { cookie: host.cookie })).status).toBe(404);
  });

  test('listens on this machine alone', () => {
    expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
