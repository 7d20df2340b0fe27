import type { Core } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { type ImportedLine, subscriptionDraftSchema } from '@shared/contract/subscriptions';
import { t, textOf } from '@shared/text/translate';
import { CommandFailure } from '../output';
import { fileAt, type ImportRun } from './run';

/** Warnings after which nothing of the file can be read. */
const unreadable = new Set(['file-is-workbook', 'file-not-text', 'columns-unknown', 'no-line']);

const sayReasons = ({ reasons }: ImportedLine): string =>
  reasons.map(({ code, params }) => textOf(`subscriptions.import.reasons.${code}`, params)).join(' ');

type LeftOut = { readonly line: number; readonly reason: string; readonly message: string };

const leftOut = (line: ImportedLine): LeftOut[] => {
  if (line.draft === null)
    return [{ line: line.line, reason: line.reasons[0]?.code ?? 'refused', message: sayReasons(line) }];
  if (line.duplicateOf === null) return [];
  return [{ line: line.line, reason: 'duplicate', message: t('cli.importer.subscriptionKnown') }];
};

/** `sobria importer abonnements`: what the dossier already has is left as it is. */
export const importSubscriptions = async (
  core: Core,
  client: Client,
  path: string,
  options: { readonly simuler?: boolean },
): Promise<ImportRun> => {
  const { lines, warnings } = await core.subscriptions.previewFile(client, fileAt(path), null);
  const blocking = warnings.find((warning) => unreadable.has(warning));
  const drafts = lines.flatMap(({ draft, duplicateOf }) =>
    draft && duplicateOf === null ? [subscriptionDraftSchema.parse(draft)] : [],
  );
  if (blocking !== undefined && drafts.length === 0)
    throw new CommandFailure(textOf(`subscriptions.import.warnings.${blocking}`));
  const written = !options.simuler && drafts.length > 0;
  if (written) await core.subscriptions.importLines(client, drafts);
  const others = lines.flatMap(leftOut);
  const known = others.filter(({ reason }) => reason === 'duplicate').length;
  const toCheck = lines.filter((line) => line.draft && line.duplicateOf === null && line.reasons.length > 0);
  return {
    document: {
      written,
      added: drafts.length,
      known,
      refused: others.length - known,
      toCheck: toCheck.map((line) => ({ line: line.line, message: sayReasons(line) })),
      leftOut: others,
      warnings,
    },
    summary: t('cli.importer.subscriptionsDone', {
      added: drafts.length,
      known,
      refused: others.length - known,
      check: toCheck.length,
    }),
    details: [
      ...others.map(({ line, message }) => t('cli.importer.line', { line, message })),
      ...toCheck.map((line) => t('cli.importer.lineToCheck', { line: line.line, message: sayReasons(line) })),
    ],
  };
};
