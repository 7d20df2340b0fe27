import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { type DossierOptions, withDossier } from '../dossier-access';
import { type Output, writeBytes } from '../output';
import { withDossierOptions } from './dossiers';

/** `sobria charte --dossier F --pdf F.pdf`: the version published last, else the draft. */
export const registerCharter = (program: Command, output: Output): void => {
  withDossierOptions(program.command('charte').description(t('cli.charter.description')))
    .requiredOption('--pdf <fichier>', t('cli.charter.pdf'))
    .action((options: DossierOptions & { pdf: string }) =>
      withDossier(options, async (core, client) => {
        const { file, version } = await core.charter.currentPdf(client);
        writeBytes(options.pdf, new Uint8Array(await file.arrayBuffer()));
        output.say(
          version === null
            ? t('cli.charter.draftDone', { file: options.pdf })
            : t('cli.charter.done', { file: options.pdf, version }),
        );
      }),
    );
};
