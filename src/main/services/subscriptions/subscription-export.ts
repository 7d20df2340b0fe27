import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Person, Team } from '@shared/domain/company';
import { planName } from '@shared/text/offer-label';
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
    planName: (toolId, planId) => {
      const plan = toolOf(toolId)?.plans.find(({ id }) => id === planId);
      return plan === undefined ? null : planName(plan);
    },
  });
  return tableFile(table, format, t('subscriptions.export.fileName', { name: dossier }));
};
