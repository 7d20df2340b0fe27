import type { UsageFormat } from '@shared/domain/usage';
import { hasAll, hasAny, hasLike, type UsageTable } from './table';

/** A real export of a known tool that does not say who uses a seat, and the one that does. */
export type NotNeeded = { readonly found: string; readonly fetch: UsageFormat };

const known: readonly (NotNeeded & { readonly matches: (table: UsageTable) => boolean })[] = [
  {
    found: 'chatgpt-projects',
    fetch: 'chatgpt-enterprise-users',
    matches: (t) => hasAll(t, 'project_id') && hasAny(t, 'unique_messagers_workspace', 'messages_workspace'),
  },
  {
    found: 'chatgpt-gpts',
    fetch: 'chatgpt-enterprise-users',
    matches: (t) => hasAny(t, 'gpt_id', 'gpt_name') && hasAny(t, 'unique_messagers_workspace', 'messages_workspace'),
  },
  {
    found: 'claude-api-usage',
    fetch: 'claude-spend-report',
    matches: (t) => hasAll(t, 'usage_date_utc'),
  },
  {
    found: 'claude-code-lines',
    fetch: 'claude-spend-report',
    matches: (t) => hasLike(t, /lines_(?:of_code|accepted|this_month)/) && !hasAny(t, 'total_net_spend_usd'),
  },
  {
    found: 'm365-chart',
    fetch: 'm365-copilot-usage-v2',
    matches: (t) =>
      hasLike(t, /(?:enabled|active)_users?(?:_|$)/) && !hasAny(t, 'user_name', 'user_principal_name', 'email'),
  },
  {
    found: 'github-actions-usage',
    fetch: 'github-copilot-activity',
    matches: (t) => hasAll(t, 'workflow_path') || hasAll(t, 'sku', 'repository', 'quantity'),
  },
  {
    found: 'cursor-personal',
    fetch: 'cursor-events',
    matches: (t) => hasAll(t, 'kind', 'model', 'max_mode') && !hasAny(t, 'user', 'email'),
  },
  {
    found: 'langdock-other',
    fetch: 'langdock-users',
    matches: (t) =>
      hasAll(t, 'period_start') &&
      hasAny(t, 'agent_id', 'assistant_id', 'project_id', 'model_id', 'model_name', 'workflow_id', 'api_key_id') &&
      !hasAny(t, 'user_id', 'email', 'public_id'),
  },
];

export const notNeeded = (table: UsageTable): NotNeeded | null => {
  const match = known.find((candidate) => candidate.matches(table));
  return match ? { found: match.found, fetch: match.fetch } : null;
};
