import { basename } from 'node:path';
import { loadCatalogue } from '@main/reference/catalogue';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { dayOption } from '../day-option';
import { type Output, readBytes } from '../output';
import { readStatement } from '../readings/statement';
import { readUsageExport } from '../readings/usage-export';

/** `sobria lire releve|export-usage FICHIER`: reads, writes nothing. */
export const registerReadings = (program: Command, output: Output): void => {
  const group = program.command('lire').description(t('cli.lire.description'));
  group
    .command('releve')
    .description(t('cli.lire.releve'))
    .argument('<fichier>', t('cli.file'))
    .option('--json', t('cli.json'))
    .action((file: string) => output.json(readStatement(readBytes(file), basename(file), loadCatalogue())));
  group
    .command('export-usage')
    .description(t('cli.lire.usage'))
    .argument('<fichier>', t('cli.file'))
    .option('--date <jour>', t('cli.date'))
    .option('--json', t('cli.json'))
    .action((file: string, options: { date?: string }) =>
      output.json(readUsageExport(readBytes(file), basename(file), dayOption(options.date))),
    );
};
