import { openInBrowser } from '@main/platform/browser';
import { createPlatform, libraryHome } from '@main/platform/platform';
import { createCore } from '@main/services/core';
import { t } from '@shared/text/translate';
import { faultReporter } from '../report-fault';
import { startLoopback } from './server';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Where the built screens are, on which port to listen (0: any), and whether to open a browser. */
export type ServeOptions = { readonly screens: string; readonly port: number; readonly openBrowser: boolean };

/** Serves the screens to a browser of this machine until told to stop. */
export const serveBrowser = async ({ screens, port, openBrowser }: ServeOptions): Promise<void> => {
  const platform = createPlatform(libraryHome(process.env));
  const report = faultReporter(platform.home, platform.now);
  const core = createCore(platform, report);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await host.stop();
    process.exit(0);
  };
  const host = await startLoopback(core, {
    screens,
    port,
    report,
    onQuit: () => void stop(),
    onEntered: (next) => say(t('cli.server.another', { address: next })),
  });
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  say(t('cli.server.ready', { address: host.address() }));
  say(t('cli.server.stop'));
  if (openBrowser) openInBrowser(host.address());
};
