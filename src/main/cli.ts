import { serveBrowser } from './headless';
import { processOutput } from './hosts/cli/output';
import { runCommandLine } from './hosts/cli/program';

const code = await runCommandLine(process.argv.slice(2), processOutput, serveBrowser);
// A server keeps the process alive; every other command is over.
if (process.argv[2] !== 'serveur' || code !== 0) process.exit(code);
