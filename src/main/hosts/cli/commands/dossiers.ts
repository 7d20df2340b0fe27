import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExample } from '@main/services/example/build-example';
import { createDossier } from '@main/services/library/library';
import { exampleIdSchema } from '@shared/contract/library';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { coreFor, type DossierOptions, passphraseOf, withDossier } from '../dossier-access';
import type { Output } from '../output';

const withDossierOptions = (command: Command): Command =>
  command
    .requiredOption('--dossier <fichier>', t('cli.dossier'))
    .option('--phrase-fichier <fichier>', t('cli.passphraseFile'));

/** `sobria exemple|sauvegarder|restaurer|verifier`: the life of dossier files. */
export const registerDossiers = (program: Command, output: Output): void => {
  program
    .command('exemple')
    .description(t('cli.exemple.description'))
    .argument('<nom>', t('cli.exemple.name'))
    .requiredOption('--dossier <fichier>', t('cli.dossier'))
    .action((name: string, options: DossierOptions) => {
      const example = exampleIdSchema.safeParse(name);
      if (!example.success) throw new Refusal('example-unknown', { name });
      const { core, name: dossierName } = coreFor(options.dossier);
      if (existsSync(resolve(options.dossier))) throw new Refusal('dossier-name-taken', { name: dossierName });
      const dossier = createDossier(core.library.folders, dossierName, null, core.platform);
      try {
        buildExample(dossier.db, example.data);
      } finally {
        dossier.db.close();
      }
      output.say(t('cli.exemple.done', { file: resolve(options.dossier) }));
    });

  withDossierOptions(program.command('sauvegarder').description(t('cli.sauvegarder.description')))
    .option('--json', t('cli.json'))
    .action((options: DossierOptions & { json?: boolean }) =>
      withDossier(options, (core, client) => {
        const backup = core.library.backupNow(client);
        if (options.json) output.json(backup);
        output.say(t('cli.sauvegarder.done', { file: backup.id }));
      }),
    );

  withDossierOptions(program.command('restaurer').description(t('cli.restaurer.description')))
    .option('--sauvegarde <nom>', t('cli.restaurer.backup'))
    .option('--json', t('cli.json'))
    .action((options: DossierOptions & { sauvegarde?: string; json?: boolean }) => {
      const { core, name, client } = coreFor(options.dossier);
      try {
        const id = options.sauvegarde ?? core.library.backups(name)[0]?.id;
        if (!id) throw new Refusal('backup-not-found');
        const { previous, setAside } = core.library.restoreBackup(client, name, id, passphraseOf(options));
        if (options.json) output.json({ restored: id, previous, setAside });
        output.say(t('cli.restaurer.done', { at: id.slice(0, 10), previous: previous?.id ?? setAside ?? '' }));
      } finally {
        core.library.shutdown();
      }
    });

  withDossierOptions(program.command('verifier').description(t('cli.verifier.description')))
    .option('--json', t('cli.json'))
    .action((options: DossierOptions & { json?: boolean }) =>
      withDossier(options, (core, client) => {
        const { problems } = core.library.verify(client);
        if (options.json) output.json({ problems });
        if (problems.length > 0) throw new Refusal('integrity-problem', { count: problems.length });
        output.say(t('cli.verifier.sound'));
      }),
    );
};

export { withDossierOptions };
