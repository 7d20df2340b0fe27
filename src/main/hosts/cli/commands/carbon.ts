import type { CarbonPeriod } from '@shared/contract/carbon';
import { footprintSentence } from '@shared/text/carbon-sentence';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { type DossierOptions, withDossier } from '../dossier-access';
import { monthOption } from '../month-option';
import { type Output, writeBytes } from '../output';
import { withDossierOptions } from './dossiers';

type CarbonOptions = DossierOptions & { mois?: string; json?: boolean; pdf?: string };

/** `sobria carbone --dossier F [--mois] [--json] [--pdf F.pdf]`: the twelve latest months, or one month. */
export const registerCarbon = (program: Command, output: Output): void => {
  withDossierOptions(program.command('carbone').description(t('cli.carbon.description')))
    .option('--mois <mois>', t('cli.carbon.month'))
    .option('--json', t('cli.json'))
    .option('--pdf <fichier>', t('cli.carbon.pdf'))
    .action((options: CarbonOptions) =>
      withDossier(options, async (core, client) => {
        const month = monthOption(options.mois);
        const period: CarbonPeriod | null = month === null ? null : { kind: 'months', from: month, to: month };
        const view = core.carbon.footprint(client, period);
        if (options.pdf) {
          const file = await core.carbon.pdf(client, period);
          writeBytes(options.pdf, new Uint8Array(await file.arrayBuffer()));
          output.say(t('cli.carbon.pdfDone', { file: options.pdf }));
        }
        if (options.json) output.json(view);
        else output.print(footprintSentence(view));
      }),
    );
};
