import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@main/services/core';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { sealedAnswers } from '@shared/contract/sealed';
import { guardCalls, isCallerGone } from '../call-context';
import { contentPolicy } from '../content-policy';
import { createReadings, type Readings } from '../readings/readings';
import { createRouter } from '../router/router';
import { createAccess } from './access';
import { createClients } from './clients';
import { sendFile, staticFile } from './static-files';

/** Largest request body: the largest accepted statement and its envelope. */
const maxBodyBytes = 256 * 1024 * 1024;
const clientPattern = /^[A-Za-z0-9-]{8,64}$/;

export type LoopbackHost = {
  /** Address to open; its token works once, each call gives the one in force. */
  readonly address: () => string;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

const securityHeaders = (response: ServerResponse): void => {
  response.setHeader('Content-Security-Policy', contentPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
};

/**
 * Serves the screens and the contract on 127.0.0.1 alone. Resolves once it listens.
 * @param screens folder of the built renderer
 * @param port 0 for any free port
 * @param onEntered told each time a browser came in, with the next address to open
 */
export const startLoopback = async (
  core: Core,
  options: {
    screens: string;
    port: number;
    report: (error: unknown) => void;
    onQuit: () => void;
    /** Who answers heavy readings; the reading threads of the built program unless told. */
    readings?: Readings;
    onEntered?: (nextAddress: string) => void;
  },
): Promise<LoopbackHost> => {
  const access = createAccess();
  const clients = createClients(core.library);
  const readings = options.readings ?? createReadings(core.platform);
  const handler = new RPCHandler(createRouter(core, { kind: 'browser', quit: () => setTimeout(options.onQuit, 100) }), {
    plugins: [new BodyLimitPlugin({ maxBodySize: maxBodyBytes })],
    clientInterceptors: [guardCalls(options.report)],
    customJsonSerializers: [sealedAnswers],
  });
  let port = options.port;
  const address = () => `http://127.0.0.1:${port}${access.entrance()}`;
  const refuse = (response: ServerResponse, status: number) => response.writeHead(status).end();

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    securityHeaders(response);
    if (!access.isOurs(request, port)) return void refuse(response, 403);
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (url.pathname === '/entree') {
      const cookie = access.enter(url.searchParams.get('jeton'));
      if (cookie === null) return void refuse(response, 403);
      response.writeHead(302, { 'Set-Cookie': cookie, Location: '/' }).end();
      options.onEntered?.(address());
      return;
    }
    if (!access.isKnown(request)) return void refuse(response, 403);
    if (url.pathname === '/fermer' && request.method === 'POST') {
      clients.leave(url.searchParams.get('client') ?? '');
      return void refuse(response, 204);
    }
    if (url.pathname.startsWith('/rpc/')) {
      const id = String(request.headers['x-sobria-client'] ?? '');
      if (!clientPattern.test(id)) return void refuse(response, 400);
      const { matched } = await handler.handle(request, response, {
        prefix: '/rpc',
        context: { client: clients.of(id), readings },
      });
      if (!matched) refuse(response, 404);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(response, 405);
    const file = staticFile(options.screens, url.pathname);
    if (file) sendFile(response, file);
    else refuse(response, 404);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!isCallerGone(error)) options.report(error);
      if (!response.headersSent) refuse(response, 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    address,
    port,
    stop: async () => {
      await readings.stop(() => true);
      core.library.shutdown();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
};
