import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { guardCalls } from '@main/hosts/call-context';
import { createReadings, type Readings } from '@main/hosts/readings/readings';
import { createRouter } from '@main/hosts/router/router';
import type { Platform } from '@main/platform/platform';
import { type Core, createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { createRouterClient } from '@orpc/server';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { builtWorker } from './built-worker';
import { temporaryFolder, testPlatform } from './dossiers';
import { type Api, overPort } from './hosts';

/** One window of one library, asked in two ways: answered on the spot, or by the thread of its dossier. */
export type ReadingHost = {
  readonly platform: Platform;
  readonly core: Core;
  readonly client: Client;
  readonly readings: Readings;
  readonly direct: Api;
  readonly beside: Api;
};

/** A fresh library with the reading thread as built, for each test of a file. */
export const readingOfEachTest = (): (() => ReadingHost) => {
  let workerFile: string;
  let host: ReadingHost | null = null;
  let dispose: () => Promise<void>;
  beforeAll(async () => {
    workerFile = await builtWorker('src/main/hosts/readings/worker.ts');
  });
  afterAll(() => rmSync(dirname(workerFile), { recursive: true, force: true }));
  beforeEach(() => {
    const library = temporaryFolder();
    // A clock that stands still: both ways are asked at the same instant.
    const platform = { ...testPlatform(library.folder), now: () => '2026-11-21T09:00:00.000Z' };
    const core = createCore(platform);
    const readings = createReadings(platform, workerFile);
    const client: Client = { id: 'readings', dossier: null };
    const router = createRouter(core, { kind: 'command', quit: () => undefined });
    const interceptors = [guardCalls(() => undefined)];
    const direct = createRouterClient(router, { context: { client }, interceptors }) as Api;
    const { api: beside, close } = overPort(router, { client, readings });
    host = { platform, core, client, readings, direct, beside };
    dispose = async () => {
      close();
      await readings.stop(() => true);
      core.library.shutdown();
      library.dispose();
    };
  });
  afterEach(() => dispose());
  return () => {
    if (host === null) throw new Error('no test is running');
    return host;
  };
};
