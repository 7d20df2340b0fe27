import { formatValue } from '@shared/text/format';
import { compareSentence, kpiName, kpiSentence, trendText } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { type DossierOptions, withDossier } from '../dossier-access';
import { monthOption } from '../month-option';
import { type Output, writeBytes } from '../output';
import { withDossierOptions } from './dossiers';

type KpiOptions = DossierOptions & {
  mois?: string;
  de?: string;
  a?: string;
  json?: boolean;
  pdf?: string;
  avantApres?: string;
};

/**
 * `sobria kpi --dossier F [--mois] [--de] [--a] [--json] [--pdf F.pdf] [--avant-apres F.pdf]`: the latest closed month
 * unless one is named, and the comparison of two months, the longest mark known unless they are named.
 */
export const registerKpi = (program: Command, output: Output): void => {
  withDossierOptions(program.command('kpi').description(t('cli.kpi.description')))
    .option('--mois <mois>', t('cli.kpi.month'))
    .option('--de <mois>', t('cli.kpi.from'))
    .option('--a <mois>', t('cli.kpi.to'))
    .option('--json', t('cli.json'))
    .option('--pdf <fichier>', t('cli.kpi.pdf'))
    .option('--avant-apres <fichier>', t('cli.kpi.beforeAfterPdf'))
    .action((options: KpiOptions) =>
      withDossier(options, async (core, client) => {
        const marks = core.kpi.marks(client);
        const asked = monthOption(options.mois);
        const closed = core.kpi.get(client, asked).closedMonths;
        const view = core.kpi.get(client, asked ?? closed.at(-1) ?? null);
        const [from, to] = [monthOption(options.de), monthOption(options.a)];
        const comparison = core.kpi.compare(client, from ?? marks.proposed.from, to ?? marks.proposed.to);
        if (options.pdf) {
          const file = await core.kpi.pdf(client, view.month);
          writeBytes(options.pdf, new Uint8Array(await file.arrayBuffer()));
          output.say(t('cli.kpi.pdfDone', { file: options.pdf }));
        }
        if (options.avantApres) {
          const file = await core.kpi.comparePdf(client, comparison.from.month, comparison.to.month);
          writeBytes(options.avantApres, new Uint8Array(await file.arrayBuffer()));
          output.say(t('cli.kpi.beforeAfterDone', { file: options.avantApres }));
        }
        if (options.json) {
          output.json({ kpi: view, beforeAfter: comparison });
          return;
        }
        output.print(kpiSentence(view));
        for (const card of view.cards)
          output.print(
            t('cli.kpi.line', {
              name: kpiName(card),
              value: formatValue(card.value, card.figure.unit),
              trend: trendText(card.trend, card.figure.unit, card.value),
            }),
          );
        output.print(compareSentence(comparison));
      }),
    );
};
