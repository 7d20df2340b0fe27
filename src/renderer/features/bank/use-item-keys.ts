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

/** J and K go from one tool to the next, a letter decides, L shows its lines; never while a person types. */
export const useItemKeys = (items: readonly ReviewItem[], act: (item: ReviewItem, action: ItemAction) => void) => {
  const groups = useRef<HTMLDivElement>(null);
  const latest = useRef({ items, act });
  useEffect(() => {
    latest.current = { items, act };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.closest('input:not([type="radio"]):not([type="checkbox"]), textarea, select') ?? null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const cards = [...(groups.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
      const at = cards.findIndex((card) => card.contains(target));
      const key = event.key.toLowerCase();
      if (key === 'j' || key === 'k') {
        const next = cards[Math.min(cards.length - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))];
        next?.querySelector<HTMLElement>('button, input')?.focus();
        next?.scrollIntoView({ block: 'nearest' });
        return;
      }
      const card = cards[at];
      if (!card) return;
      if (key === 'l') card.querySelector<HTMLElement>('[data-lines]')?.click();
      const item = latest.current.items.find(({ id }) => id === card.dataset.item);
      const action = item ? actionOfKey(key, item) : null;
      if (item && action) latest.current.act(item, action);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return groups;
};
