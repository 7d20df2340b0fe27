import { t } from '@shared/text/translate';

/** The SQLite driver crashes on an older Node, without a word. */
const oldestNode = 22;

/** Ends the program with one sentence when the running Node is too old. */
export const requireRecentNode = (): void => {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= oldestNode) return;
  process.stderr.write(`${t('cli.oldNode', { version: node })}\n`);
  process.exit(1);
};
