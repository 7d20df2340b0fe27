import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { type DossierOptions, withDossier } from '../dossier-access';
import { monthOption } from '../month-option';
import { type Output, writeBytes } from '../output';
import { withDossierOptions } from './dossiers';

type CommitteeOptions = DossierOptions & { mois: string; pdf: string; json?: boolean };

/** `sobria comite --dossier F --mois AAAA-MM --pdf F.pdf`: minutes when the session was held, else the preparation. */
export const registerCommittee = (program: Command, output: Output): void => {
  withDossierOptions(program.command('comite').description(t('cli.committee.description')))
    .requiredOption('--mois <mois>', t('cli.committee.month'))
    .requiredOption('--pdf <fichier>', t('cli.committee.pdf'))
    .option('--json', t('cli.json'))
    .action((options: CommitteeOptions) =>
      withDossier(options, async (core, client) => {
        const month = monthOption(options.mois);
        if (month === null) throw new Refusal('date-invalid', { date: options.mois });
        const { file, kind } = await core.committee.pdf(client, month);
        writeBytes(options.pdf, new Uint8Array(await file.arrayBuffer()));
        output.say(t(`cli.committee.done.${kind}`, { file: options.pdf }));
        if (options.json) output.json({ kind, ...core.committee.month(client, month) });
      }),
    );
};
