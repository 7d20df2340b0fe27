import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { sealedAnswers } from '@shared/contract/sealed';
import type { Api } from '../support/hosts';

const root = resolve(import.meta.dirname, '../..');

export type Load = {
  /** Longest time the main thread was blocked, in milliseconds, since the last question. */
  readonly blocked: number;
  /** Longest time it computed without a pause, in milliseconds: blocked longer, it waited for a processor. */
  readonly computed: number;
  /** Most memory held since the start, in MiB, threads included. */
  readonly peak: number;
};

/** The built product in the browser host, with a probe inside. */
export type MeasuredProduct = {
  readonly address: string;
  /** Enters it, and gives its calls; `received` counts the bytes of the last answer. */
  readonly enter: () => Promise<{ api: Api; received: () => Uint8Array }>;
  readonly load: () => Promise<Load>;
  readonly stop: () => Promise<void>;
};

const loadOf = (child: ChildProcess): Promise<Load> =>
  new Promise((done) => {
    child.once('message', (load) => done(load as Load));
    child.send('load');
  });

/** Starts the product as `npx sobria serveur` does. Resolves once it gives its address. */
export const startMeasured = (home: string): Promise<MeasuredProduct> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        resolve(root, 'tests/bench/probe.mjs'),
        resolve(root, process.env.SOBRIA_OUT ?? 'out', 'main/cli.js'),
        'serveur',
        '--sans-navigateur',
      ],
      { cwd: root, env: { ...process.env, SOBRIA_HOME: home }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
    );
    child.once('exit', (code) => fail(new Error(`the product stopped (${code})`)));
    const enter = async (address: string) => {
      const entered = await fetch(address, { redirect: 'manual' });
      const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      let last = new Uint8Array();
      const link = new RPCLink({
        url: `${new URL(address).origin}/rpc`,
        headers: { cookie, 'x-sobria-client': 'banc-de-mesure' },
        customJsonSerializers: [sealedAnswers],
        fetch: async (request, init) => {
          const response = await fetch(request, init);
          // A stream is passed on as it comes: reading a statement says its steps.
          if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
          last = new Uint8Array(await response.arrayBuffer());
          return new Response(last, response);
        },
      });
      const api: Api = createORPCClient(link);
      return { api, received: () => last };
    };
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/entree\?jeton=\S+/.exec(text)?.[0];
      if (!address) return;
      done({
        address,
        enter: () => enter(address),
        load: () => loadOf(child),
        stop: () =>
          new Promise((ended) => {
            child.once('exit', () => ended());
            child.kill('SIGTERM');
          }),
      });
    });
  });
