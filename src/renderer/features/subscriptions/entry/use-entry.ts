import { today } from '@renderer/ui/clock';
import { refusalOf, toast } from '@renderer/ui/feedback';
import type { Company } from '@shared/domain/company';
import { followChange, type SubscriptionTyped } from '@shared/domain/subscription-follow';
import { useCallback, useEffect, useRef, useState } from 'react';
import { draftOf, type Entry, entryOfName, entryOfOffer } from '../model/draft';
import type { Offer } from '../model/offers';
import { useCreateTool, useSaveSubscription } from '../mutations';

/** Field that the cursor must go back to, because what it holds does not suit. */
export type EntryField = 'tool' | 'seats' | 'price';

/** State of the quick entry: what is typed, what was chosen, and how it is added. */
export const useEntry = (company: Company | null) => {
  const [text, setText] = useState<string | null>(null);
  const [entry, setEntry] = useState<Entry | null>(null);
  const [busy, setBusy] = useState(false);
  /** Grows with each new line: what was typed and could not be read goes with the old one. */
  const [round, setRound] = useState(0);
  const createTool = useCreateTool();
  const save = useSaveSubscription();
  const written = useRef(text);
  useEffect(() => {
    written.current = text;
  }, [text]);

  const write = (next: string | null) => {
    setText(next);
    setEntry(null);
  };
  const pick = (offer: Offer) => {
    setText(offer.label);
    setEntry(entryOfOffer(offer, company));
  };
  const own = (name: string) => {
    setText(name);
    setEntry(entryOfName(name, company));
  };
  const change = useCallback(
    (patch: Partial<SubscriptionTyped>) =>
      setEntry((now) => {
        if (now === null) return null;
        const typed = followChange(now.typed, patch, now.offer, today());
        // What was supposed and has now been said is no longer supposed.
        const said = { 'price-unknown': 'unitPriceCents', 'price-mode': 'priceMode' } as const;
        const assumed = now.assumed.filter((code) => code === 'billing-country' || !(said[code] in patch));
        return { ...now, typed, assumed };
      }),
    [],
  );
  const clear = () => {
    setText(null);
    setEntry(null);
    setRound((now) => now + 1);
  };

  /**
   * Adds what is typed; answers the field to go to: the tool of the next one once it is added, none when the person has
   * begun to write the next one meanwhile.
   */
  const add = async (): Promise<EntryField | null> => {
    if (!entry) return 'tool';
    if (entry.typed.seats === null) return 'seats';
    if (entry.typed.unitPriceCents === null) return 'price';
    setBusy(true);
    try {
      const toolId = entry.ownName === null ? (entry.typed.toolId ?? '') : await createTool(entry.ownName);
      const draft = draftOf(entry.typed, toolId);
      if (!draft) return 'price';
      // Should the saving be refused, the tool exists by now: it must not be created twice.
      setEntry({ ...entry, ownName: null, typed: { ...entry.typed, toolId } });
      // The catalogue says it: there is nothing to ask.
      const knownFree = entry.offer?.plan?.priceMonthly === 0;
      if ((await save(draft, knownFree)) === null) return 'price';
      if (written.current !== text) return null;
      clear();
      return 'tool';
    } catch (error) {
      toast.failed(error);
      return refusalOf(error)?.code === 'assigned-more-than-paid' ? 'seats' : 'price';
    } finally {
      setBusy(false);
    }
  };

  return { text, entry, busy, round, write, pick, own, change, clear, add };
};
