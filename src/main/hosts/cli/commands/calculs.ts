import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { aiActCase } from '../calculs/ai-act';
import { carbonCase } from '../calculs/carbon';
import { costCase } from '../calculs/cost';
import { wasteCase } from '../calculs/waste';
import type { CaseHandler } from '../cases';
import { dayOption } from '../day-option';
import type { Output } from '../output';
import { runCases } from '../run-cases';

/** `sobria calcul cout|gaspillage|carbone|ai-act FICHIER`. */
export const registerCalculs = (program: Command, output: Output): void => {
  const group = program.command('calcul').description(t('cli.calcul.description'));
  const add = (name: string, description: string, handler: CaseHandler) =>
    group
      .command(name)
      .description(description)
      .argument('<fichier>', t('cli.file'))
      .option('--date <jour>', t('cli.date'))
      .option('--json', t('cli.json'))
      .action((file: string, options: { date?: string }) =>
        runCases(file, handler, { asOf: dayOption(options.date) }, output),
      );
  add('cout', t('cli.calcul.cout'), costCase);
  add('gaspillage', t('cli.calcul.gaspillage'), wasteCase);
  add('carbone', t('cli.calcul.carbone'), carbonCase);
  add('ai-act', t('cli.calcul.aiAct'), aiActCase);
};
