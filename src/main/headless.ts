import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { t } from '@shared/text/translate';
import { startLoopback } from './hosts/loopback/server';
import { faultReporter } from './hosts/report-fault';
import { openInBrowser } from './platform/browser';
import { createPlatform, libraryHome } from './platform/platform';
import { createCore } from './services/core';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Serves the screens to a browser until told to stop. */
export const serveBrowser = async (options: { port: number; openBrowser: boolean }): Promise<void> => {
  const platform = createPlatform(libraryHome(process.env));
  const core = createCore(platform);
  const screens = join(dirname(fileURLToPath(import.meta.url)), '../renderer');
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await host.stop();
    process.exit(0);
  };
  const host = await startLoopback(core, {
    screens,
    port: options.port,
    report: faultReporter(platform.home, platform.now),
    onQuit: () => void stop(),
    onEntered: (next) => say(t('cli.server.another', { address: next })),
  });
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  say(t('cli.server.ready', { address: host.address() }));
  say(t('cli.server.stop'));
  if (options.openBrowser) openInBrowser(host.address());
};
