import type { ItemAction, ReviewItem } from '@shared/domain/bank-review';
import { useEffect, useRef } from 'react';

const actionOfKey = (key: string, item: ReviewItem): ItemAction | null => {
  switch (key) {
    case 'r':
      return item.subscriptionId === null
        ? null
        : { kind: 'attach', subscriptionId: item.subscriptionId, updatePrice: false };
    case 'c':
      return { kind: 'create' };
    case 'p':
      return { kind: 'payments' };
    case 'i':
      return { kind: 'ignore' };
    default:
      return null;
  }
};

const cardsOf = (groups: HTMLElement | null): HTMLElement[] => [
  ...(groups?.querySelectorAll<HTMLElement>('[data-item], [data-question]') ?? []),
];
const goTo = (card: HTMLElement | undefined): void => {
  card?.querySelector<HTMLElement>('[data-start], button, input')?.focus();
  card?.scrollIntoView({ block: 'nearest' });
};

/**
 * J and K go from one label or tool to the next, a letter decides, A takes what is proposed and goes on, E goes to what
 * can be corrected, L shows its lines; never while a person types. Labels to confirm have buttons for A and I.
 */
export const useItemKeys = (
  items: readonly ReviewItem[],
  act: (item: ReviewItem, action: ItemAction) => void,
  proposed: (item: ReviewItem) => ItemAction,
) => {
  const groups = useRef<HTMLDivElement>(null);
  const latest = useRef({ items, act, proposed });
  useEffect(() => {
    latest.current = { items, act, proposed };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.closest('input:not([type="radio"]):not([type="checkbox"]), textarea, select') ?? null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const cards = cardsOf(groups.current);
      const at = cards.findIndex((card) => card.contains(target));
      const key = event.key.toLowerCase();
      if (key === 'j' || key === 'k') {
        goTo(cards[Math.min(cards.length - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))]);
        return;
      }
      const card = cards[at];
      if (!card) return;
      if (key === 'e') {
        // The letter must not land in the field it opens.
        event.preventDefault();
        card.querySelector<HTMLElement>('[data-edit] :is(select, input)')?.focus();
        return;
      }
      if (card.dataset.question !== undefined) {
        if (key === 'a' || key === 'i') card.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
        return;
      }
      if (key === 'l') card.querySelector<HTMLElement>('[data-lines]')?.click();
      const item = latest.current.items.find(({ id }) => id === card.dataset.item);
      if (!item) return;
      const action = key === 'a' ? latest.current.proposed(item) : actionOfKey(key, item);
      if (action) latest.current.act(item, action);
      if (key === 'a') goTo(cards[at + 1]);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return groups;
};
