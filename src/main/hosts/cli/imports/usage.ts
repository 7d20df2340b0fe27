import type { Core } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { noUsageChoices } from '@main/services/usage/usage-service';
import type { UsageFilePreview } from '@shared/contract/usage';
import { t, textOf } from '@shared/text/translate';
import { CommandFailure } from '../output';
import { fileAt, type ImportRun } from './run';

/** A file that cannot be imported as it is: what to do about it. */
const refuse = ({ reading, subscriptionId }: UsageFilePreview): void => {
  if (reading.status === 'refused') throw new CommandFailure(textOf(`usage.refusedFile.${reading.reason}`));
  if (reading.status === 'needs-mapping') throw new CommandFailure(t('usage.needsMapping'));
  if (reading.status === 'not-needed')
    throw new CommandFailure(
      t('usage.notNeeded', {
        found: textOf(`usage.found.${reading.found}`),
        fetch: textOf(`usage.fetch.${reading.fetch}`),
      }),
    );
  const [question] = reading.report.questions;
  if (question) throw new CommandFailure(textOf(`usage.warnings.ask-${question.code}`));
  if (subscriptionId === null) throw new CommandFailure(t('cli.importer.usageNoSubscription'));
};

/** `sobria importer usage`: seats that exist are updated, none is added; accounts to confirm are left out and said. */
export const importUsage = async (
  core: Core,
  client: Client,
  path: string,
  options: { readonly simuler?: boolean; readonly abonnement?: string },
): Promise<ImportRun> => {
  const file = fileAt(path);
  const chosen = options.abonnement?.toLowerCase();
  const named = core.subscriptions
    .list(client)
    .find(({ id, name }) => id === options.abonnement || name.toLowerCase() === chosen);
  const choices = { ...noUsageChoices, subscriptionId: named?.id ?? null };
  const preview = await core.usage.preview(client, file, choices);
  refuse(preview);
  const { reading, effect, importedOn } = preview;
  if (reading.status !== 'read' || effect === null) throw new CommandFailure(t('cli.importer.usageNoSubscription'));
  const written = !options.simuler && importedOn === null;
  if (written) await core.usage.import(client, file, choices);
  const refused = reading.report.refused.map(({ line, reason }) => ({
    line,
    reason,
    message: textOf(`usage.refused.${reason}`),
  }));
  return {
    document: { written, format: reading.report.format, ...effect, refused, warnings: reading.report.warnings },
    summary: t('cli.importer.usageDone', {
      updated: effect.seatsUpdated,
      unlinked: effect.unlinked,
      confirm: effect.toConfirm,
      refused: refused.length,
    }),
    details: [
      ...(importedOn === null ? [] : [t('cli.importer.usageKnown')]),
      ...reading.report.warnings.map((code) => textOf(`usage.warnings.${code}`)),
      ...refused.map(({ line, message }) => t('cli.importer.line', { line, message })),
    ],
  };
};
