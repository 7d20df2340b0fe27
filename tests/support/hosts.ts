import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { type CallContext, guardCalls } from '@main/hosts/call-context';
import { startLoopback } from '@main/hosts/loopback/server';
import { createRouter } from '@main/hosts/router/router';
import type { Platform } from '@main/platform/platform';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import type { contract } from '@shared/contract';
import { sealedAnswers } from '@shared/contract/sealed';

export type Api = ContractRouterClient<typeof contract>;
export type TestHost = { readonly api: Api; readonly stop: () => Promise<void> | void; readonly faults: unknown[] };

const host = { kind: 'command' as const, quit: () => undefined };

/** The command line's way: the router called directly. */
export const directHost = (platform: Platform): TestHost => {
  const core = createCore(platform);
  const client: Client = { id: 'direct', dossier: null };
  const faults: unknown[] = [];
  const guard = guardCalls((fault) => faults.push(fault));
  const api = createRouterClient(createRouter(core, host), { context: { client }, interceptors: [guard] });
  return { api: api as Api, faults, stop: () => core.library.shutdown() };
};

/** Calls that cross a message port, as those of the window do. */
export const overPort = (router: ReturnType<typeof createRouter>, context: CallContext, faults: unknown[] = []) => {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(router, {
    clientInterceptors: [guardCalls((fault) => faults.push(fault))],
    customJsonSerializers: [sealedAnswers],
  }).upgrade(port1, { context });
  port1.start();
  port2.start();
  const api: Api = createORPCClient(new PortLink({ port: port2, customJsonSerializers: [sealedAnswers] }));
  const close = () => {
    port1.close();
    port2.close();
  };
  return { api, close };
};

/** The window's way: a message port. */
export const portHost = (platform: Platform): TestHost => {
  const core = createCore(platform);
  const faults: unknown[] = [];
  const client: Client = { id: 'port', dossier: null };
  const { api, close } = overPort(createRouter(core, host), { client }, faults);
  return {
    api,
    faults,
    stop: () => {
      close();
      core.library.shutdown();
    },
  };
};

/** The browser's way: the loopback server, entered through its one-time address. */
export const httpHost = async (platform: Platform): Promise<TestHost & { origin: string; cookie: string }> => {
  const core = createCore(platform);
  const faults: unknown[] = [];
  const screens = join(platform.home, 'ecrans');
  mkdirSync(screens, { recursive: true });
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Sobria</title>');
  const server = await startLoopback(core, {
    screens,
    port: 0,
    report: (fault) => faults.push(fault),
    onQuit: () => undefined,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const entered = await fetch(server.address(), { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const link = new FetchLink({
    url: `${origin}/rpc`,
    headers: { cookie, 'x-sobria-client': 'essai-contrat' },
    customJsonSerializers: [sealedAnswers],
  });
  return { api: createORPCClient(link), faults, origin, cookie, stop: () => server.stop() };
};
