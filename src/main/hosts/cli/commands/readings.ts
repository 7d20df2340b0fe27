import { basename } from 'node:path';
import { loadCatalogue } from '@main/reference/catalogue';
import { t } from '@shared/text/translate';
import type { Command } from 'commander';
import { z } from 'zod';
import { dayOption } from '../day-option';
import { CommandFailure, type Output, readBytes } from '../output';
import { readStatement } from '../readings/statement';
import { readUsageExport } from '../readings/usage-export';

const failureSchema = z.object({ error: z.string(), message: z.string() });
const list = z.array(z.unknown());
const statementSchema = z.object({
  format: z.string(),
  transactions: list,
  recurring: list,
  ignored: list,
  refused: list,
});
const usageSchema = z.object({ format: z.string(), rows: z.number() });

/** Gives the reading: JSON when asked, a line of summary otherwise. A file that cannot be used ends the command. */
const give = (
  reading: object,
  json: boolean | undefined,
  output: Output,
  summary: (reading: object) => string,
): void => {
  if (json) output.json(reading);
  const failure = failureSchema.safeParse(reading);
  if (failure.success) throw new CommandFailure(failure.data.message);
  if (!json) output.print(summary(reading));
};

const statementSummary = (reading: object): string => {
  const { format, transactions, recurring, ignored, refused } = statementSchema.parse(reading);
  return t('cli.lire.releveDone', {
    format,
    transactions: transactions.length,
    recurring: recurring.length,
    ignored: ignored.length,
    refused: refused.length,
  });
};
const usageSummary = (reading: object): string => {
  const { format, rows } = usageSchema.parse(reading);
  return t('cli.lire.usageDone', { format, rows });
};

/** `sobria lire releve|export-usage FICHIER`: reads, writes nothing. */
export const registerReadings = (program: Command, output: Output): void => {
  const group = program.command('lire').description(t('cli.lire.description'));
  group
    .command('releve')
    .description(t('cli.lire.releve'))
    .argument('<fichier>', t('cli.file'))
    .option('--json', t('cli.json'))
    .action((file: string, options: { json?: boolean }) =>
      give(readStatement(readBytes(file), basename(file), loadCatalogue()), options.json, output, statementSummary),
    );
  group
    .command('export-usage')
    .description(t('cli.lire.usage'))
    .argument('<fichier>', t('cli.file'))
    .option('--date <jour>', t('cli.date'))
    .option('--json', t('cli.json'))
    .action((file: string, options: { date?: string; json?: boolean }) =>
      give(
        readUsageExport(readBytes(file), basename(file), dayOption(options.date)),
        options.json,
        output,
        usageSummary,
      ),
    );
};
