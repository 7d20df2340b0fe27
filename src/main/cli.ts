import { builtScreens } from './built-screens';
import { processOutput } from './hosts/cli/output';
import { runCommandLine } from './hosts/cli/program';
import { serveBrowser } from './hosts/loopback/serve';
import { requireRecentNode } from './platform/node-version';

requireRecentNode();

const screens = builtScreens(import.meta.url);
const code = await runCommandLine(process.argv.slice(2), processOutput, (options) =>
  serveBrowser({ ...options, screens }),
);
// A server keeps the process alive; every other command is over.
if (process.argv[2] !== 'serveur' || code !== 0) process.exit(code);
