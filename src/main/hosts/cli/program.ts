import { Refusal } from '@shared/domain/refusal';
import { hasText, t, textOf } from '@shared/text/translate';
import { Command, CommanderError } from 'commander';
import { version } from '../../../../package.json';
import { registerAudit } from './commands/audit';
import { registerCalculs } from './commands/calculs';
import { registerCarbon } from './commands/carbon';
import { registerCharter } from './commands/charter';
import { registerCommittee } from './commands/committee';
import { registerConsolidation } from './commands/consolidation';
import { registerDossiers } from './commands/dossiers';
import { registerImports } from './commands/imports';
import { registerKpi } from './commands/kpi';
import { registerReadings } from './commands/readings';
import { registerServer } from './commands/server';
import { CommandFailure, type Output } from './output';

type Serve = Parameters<typeof registerServer>[1];

const inFrench = (command: Command): void => {
  command
    .helpOption('--aide', t('cli.help'))
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[command]', `<${t('cli.commandWord')}>`),
    })
    .exitOverride();
  for (const child of command.commands) inFrench(child);
};
const titles: Readonly<Record<string, string>> = {
  'Usage:': t('cli.usage'),
  'Arguments:': t('cli.arguments'),
  'Options:': t('cli.options'),
  'Commands:': t('cli.commands'),
};

/** What is wrong with the words of a command, in French: the library says it in English, around the quoted word. */
const mistakeOf = (error: CommanderError): string => {
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const key = `cli.mistakes.${error.code.replace('commander.', '')}`;
  return textOf(hasText(key) ? key : 'cli.mistakes.other', { word });
};

/** Runs one command line. Returns the exit code: 0, 1 for a user's mistake, 2 for a fault of ours. */
export const runCommandLine = async (args: readonly string[], output: Output, serve: Serve): Promise<number> => {
  const program = new Command('sobria')
    .description(t('cli.description'))
    .version(version, '--version', t('cli.version'));
  program.configureOutput({ writeOut: (text) => output.say(text.trimEnd()), writeErr: () => undefined });
  registerCalculs(program, output);
  registerReadings(program, output);
  registerDossiers(program, output);
  registerImports(program, output);
  registerAudit(program, output);
  registerCarbon(program, output);
  registerConsolidation(program, output);
  registerCharter(program, output);
  registerKpi(program, output);
  registerCommittee(program, output);
  registerServer(program, serve);
  inFrench(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') return 1;
      output.say(mistakeOf(error));
      return 1;
    }
    if (error instanceof Refusal) {
      output.say(textOf(`errors.${error.code}`, error.params));
      return 1;
    }
    if (error instanceof CommandFailure) {
      output.say(error.message);
      return 1;
    }
    output.say(t('cli.fault', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
    return 2;
  }
};
