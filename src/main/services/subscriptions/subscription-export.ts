import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Person, Team } from '@shared/domain/company';
import { t } from '@shared/text/translate';
import { type TableFormat, tableFile } from '../export/table-file';
import { subscriptionTable } from './subscription-table';

/** Subscriptions of a dossier as a CSV or XLSX file; the CSV reads back to the same subscriptions. */
export const exportSubscriptions = (
  source: {
    readonly subscriptions: readonly SubscriptionView[];
    readonly teams: readonly Team[];
    readonly people: readonly Person[];
    readonly tools: readonly CatalogueTool[];
    readonly dossier: string;
  },
  format: TableFormat,
): Promise<File> => {
  const { dossier, tools, ...rest } = source;
  const toolOf = (toolId: string) => tools.find((tool) => tool.id === toolId);
  const table = subscriptionTable({
    ...rest,
    toolName: (toolId) => toolOf(toolId)?.product ?? null,
    planName: (toolId, planId) => toolOf(toolId)?.plans.find((plan) => plan.id === planId)?.name ?? null,
  });
  return tableFile(table, format, t('subscriptions.export.fileName', { name: dossier }));
};
