import { afterEach, beforeEach, expect } from 'vitest';
import { temporaryFolder, testPlatform } from './dossiers';
import { directHost, httpHost, portHost, type TestHost } from './hosts';

/** Every way a window or a command reaches the product. */
export const everyHost = { 'direct call': directHost, 'message port': portHost, 'loopback server': httpHost };

type Start = (platform: ReturnType<typeof testPlatform>) => TestHost | Promise<TestHost>;

/**
 * A fresh library and a host for each test of a group, let go after it: no call may have ended in a fault.
 * @param at instant of the clock when the test begins
 */
export const hostOfEachTest = (start: Start, at?: string): TestHost => {
  let host: TestHost | null = null;
  let dispose = (): void => undefined;
  beforeEach(async () => {
    const library = temporaryFolder();
    dispose = library.dispose;
    host = await start(testPlatform(library.folder, at));
  });
  afterEach(async () => {
    await host?.stop();
    expect(host?.faults).toEqual([]);
    dispose();
  });
  const current = (): TestHost => {
    if (host === null) throw new Error('no test is running');
    return host;
  };
  return {
    get api() {
      return current().api;
    },
    get faults() {
      return current().faults;
    },
    stop: () => current().stop(),
  };
};
