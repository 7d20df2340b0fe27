import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { dayOption } from '../day-option';
import { type DossierOptions, withDossier } from '../dossier-access';
import { type Output, writeBytes } from '../output';
import { withDossierOptions } from './dossiers';

type AuditOptions = DossierOptions & { date?: string; json?: boolean; pdf?: string };

/** `sobria audit --dossier F [--date] [--json] [--pdf F.pdf]`. */
export const registerAudit = (program: Command, output: Output): void => {
  withDossierOptions(program.command('audit').description(t('cli.audit.description')))
    .option('--date <jour>', t('cli.date'))
    .option('--json', t('cli.json'))
    .option('--pdf <fichier>', t('cli.audit.pdf'))
    .action((options: AuditOptions) =>
      withDossier(options, async (core, client) => {
        const asOf = dayOption(options.date);
        const audit = core.audit.get(client, asOf);
        if (options.pdf) {
          const file = await core.audit.pdf(client, asOf);
          writeBytes(options.pdf, new Uint8Array(await file.arrayBuffer()));
          output.say(t('cli.audit.pdfDone', { file: options.pdf }));
        }
        if (options.json) output.json(audit);
        else output.print(sayCoded(audit.headline));
      }),
    );
};
