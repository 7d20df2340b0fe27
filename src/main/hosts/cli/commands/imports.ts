import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { type DossierOptions, withDossier } from '../dossier-access';
import type { ImportRun } from '../imports/run';
import { importStaff } from '../imports/staff';
import { importStatement } from '../imports/statement';
import { importSubscriptions } from '../imports/subscriptions';
import { importUsage } from '../imports/usage';
import type { Output } from '../output';
import { withDossierOptions } from './dossiers';

export type ImportOptions = DossierOptions & { simuler?: boolean; json?: boolean };

/** The options that every import has: the dossier, « --simuler », « --json ». */
const withImportOptions = (command: Command): Command =>
  withDossierOptions(command.argument('<fichier>', t('cli.file')))
    .option('--simuler', t('cli.importer.dryRun'))
    .option('--json', t('cli.json'));

/** Opens the dossier, runs one import, says what it did: lines that were refused or set aside go to the error output. */
const give = async (options: ImportOptions, output: Output, run: () => Promise<ImportRun>): Promise<void> => {
  const { document, summary, details } = await run();
  if (options.json) output.json(document);
  else output.print(summary);
  for (const line of details) output.say(line);
  if (options.simuler) output.say(t('cli.importer.dryRunDone'));
};

/** `sobria importer releve|usage|collaborateurs|abonnements FICHIER --dossier F [--simuler]`. */
export const registerImports = (program: Command, output: Output): void => {
  const group = program.command('importer').description(t('cli.importer.description'));

  withImportOptions(group.command('releve').description(t('cli.importer.statement'))).action(
    (file: string, options: ImportOptions) =>
      withDossier(options, (core, client) => give(options, output, () => importStatement(core, client, file, options))),
  );

  withImportOptions(group.command('usage').description(t('cli.importer.usage')))
    .option('--abonnement <nom>', t('cli.importer.usageSubscription'))
    .action((file: string, options: ImportOptions & { abonnement?: string }) =>
      withDossier(options, (core, client) => give(options, output, () => importUsage(core, client, file, options))),
    );

  withImportOptions(group.command('collaborateurs').description(t('cli.importer.staff')))
    .option('--dates <ordre>', t('cli.importer.dateOrder'))
    .action((file: string, options: ImportOptions & { dates?: string }) =>
      withDossier(options, (core, client) => give(options, output, () => importStaff(core, client, file, options))),
    );

  withImportOptions(group.command('abonnements').description(t('cli.importer.subscriptions'))).action(
    (file: string, options: ImportOptions) =>
      withDossier(options, (core, client) =>
        give(options, output, () => importSubscriptions(core, client, file, options)),
      ),
  );
};
