import { useDebouncedValue } from '@mantine/hooks';
import { orpc } from '@renderer/api';
import { type CostView, type SubscriptionDraft, subscriptionDraftSchema } from '@shared/contract/subscriptions';
import type { SubscriptionTyped } from '@shared/domain/subscription-follow';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

export const useSubscriptions = () => useQuery(orpc.subscriptions.list.queryOptions());
export const useAudit = () => useQuery(orpc.audit.get.queryOptions());
export const useTools = () => useQuery(orpc.tools.list.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
export const useCompany = () => useQuery(orpc.company.get.queryOptions());
export const usePayments = () => useQuery(orpc.subscriptions.payments.queryOptions());

/** Long enough for a person to finish a number, short enough to feel at once. */
const typingPause = 180;

export type LiveCost = {
  /** Null while something needed is missing from the draft. */
  readonly view: CostView | null;
  /** The figures shown are those of an earlier draft. */
  readonly late: boolean;
};

const nothing: SubscriptionDraft | null = null;

/** True cost of what is being typed, computed by the same engine as the audit; nothing is saved. */
export const useLiveCost = (typed: SubscriptionTyped | null, id?: string): LiveCost => {
  const draft = useMemo((): SubscriptionDraft | null => {
    if (typed === null || typed.unitPriceCents === null) return nothing;
    const read = subscriptionDraftSchema.safeParse({ ...typed, name: typed.name || '-', ...(id ? { id } : {}) });
    return read.success ? read.data : nothing;
  }, [typed, id]);
  // Compared as text: a form gives a new object at every letter, whatever was changed.
  const text = draft === null ? null : JSON.stringify(draft);
  const [asked] = useDebouncedValue(text, typingPause);
  const input = useMemo(() => (asked === null ? null : subscriptionDraftSchema.parse(JSON.parse(asked))), [asked]);
  const cost = useQuery({
    ...orpc.subscriptions.cost.queryOptions({ input: input ?? skipToken }),
    placeholderData: keepPreviousData,
  });
  return { view: text === null ? null : (cost.data ?? null), late: asked !== text || cost.isPlaceholderData };
};
