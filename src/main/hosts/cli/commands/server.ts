import { t } from '@shared/text/translate';
import type { Command } from 'commander';

/** `sobria serveur [--port] [--sans-navigateur]`. */
export const registerServer = (
  program: Command,
  serve: (options: { port: number; openBrowser: boolean }) => Promise<void>,
): void => {
  program
    .command('serveur')
    .description(t('cli.server.description'))
    .option('--port <nombre>', t('cli.server.port'), '0')
    .option('--sans-navigateur', t('cli.server.noBrowser'))
    .action((options: { port: string; sansNavigateur?: boolean }) =>
      serve({ port: Number(options.port), openBrowser: !options.sansNavigateur }),
    );
};
