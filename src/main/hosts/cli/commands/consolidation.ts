import type { Figure } from '@shared/domain/figure';
import { choiceReasons, chosenComparison, comparisonAnswer, outcomeAnswer } from '@shared/text/consolidation-sentences';
import { figureRange, figureValue } from '@shared/text/figure-text';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { type DossierOptions, withDossier } from '../dossier-access';
import { type Output, writeBytes } from '../output';
import { withDossierOptions } from './dossiers';

type ConsolidationOptions = DossierOptions & { json?: boolean; pdf?: string };

const rangeOrValue = (figure: Figure): string => figureRange(figure) ?? figureValue(figure);

/**
 * `sobria consolider --dossier F [--json] [--pdf F.pdf]`: the scenarios of the dossier with the optimum among them, and
 * the reason of every choice. Nothing is written in the dossier but the note of a printed document.
 */
export const registerConsolidation = (program: Command, output: Output): void => {
  withDossierOptions(program.command('consolider').description(t('consolidationScreens.cli.description')))
    .option('--json', t('cli.json'))
    .option('--pdf <fichier>', t('consolidationScreens.cli.pdf'))
    .action((options: ConsolidationOptions) =>
      withDossier(options, async (core, client) => {
        const { request } = core.consolidation.optimiser(client);
        const { id, outcome } = await core.consolidation.solve(client, request);
        const solved = outcome.status === 'optimal' || outcome.status === 'feasible';
        const optimum = solved ? [core.consolidation.optimumOf(client, id, t('consolidation.kinds.optimised'))] : [];
        const view = core.consolidation.scenarios(client, optimum);
        if (options.pdf) {
          const file = await core.consolidation.pdf(client, solved ? id : null);
          writeBytes(options.pdf, new Uint8Array(await file.arrayBuffer()));
          output.say(t('consolidationScreens.cli.pdfDone', { file: options.pdf }));
        }
        if (options.json) {
          output.json({ request, scenarios: view, optimum: outcome });
          return;
        }
        output.print(comparisonAnswer(view, chosenComparison(view)));
        for (const cost of view.costs)
          output.print(
            t('consolidationScreens.cli.scenario', {
              name: cost.name,
              cash12: rangeOrValue(cost.cash12),
              cash36: rangeOrValue(cost.cash36),
            }),
          );
        for (const sentence of outcomeAnswer(outcome, view.names, request.horizonMonths)) output.print(sentence);
        if (outcome.status !== 'optimal' && outcome.status !== 'feasible') return;
        for (const choice of outcome.choices)
          output.print(
            t('consolidationScreens.cli.choice', {
              label: choice.label,
              seats: choice.seats,
              costCents: formatEuros(choice.costCents),
              reasons: choiceReasons(choice, outcome, view.names).join(' '),
            }),
          );
      }),
    );
};
