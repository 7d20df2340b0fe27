import { useEffect, useRef, useState } from 'react';

/** The same value written the same way whatever the order of its keys. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );

/** Time without a change after which a record being typed is saved, in milliseconds. */
const SETTLED = 400;

/**
 * A record changed field by field and saved as soon as it settles. What comes back otherwise (undo, another window)
 * replaces it: `version` then changes, so that fields with a state of their own start again.
 */
export const useKeptDraft = <T extends object>(stored: T, save: (value: T) => void) => {
  const [draft, setDraft] = useState(stored);
  const [version, setVersion] = useState(0);
  const known = useRef(written(stored));
  const pending = useRef<{ timer: number; value: T } | null>(null);
  const saving = useRef(save);
  saving.current = save;
  const text = written(stored);

  useEffect(() => {
    if (pending.current !== null || text === known.current) return;
    known.current = text;
    setDraft(stored);
    setVersion((count) => count + 1);
  }, [text, stored]);

  const flush = () => {
    const waiting = pending.current;
    if (waiting === null) return;
    window.clearTimeout(waiting.timer);
    pending.current = null;
    known.current = written(waiting.value);
    saving.current(waiting.value);
  };
  const leave = useRef(flush);
  leave.current = flush;
  useEffect(() => () => leave.current(), []);

  const change = (part: Partial<T>) => {
    const value = { ...draft, ...part };
    setDraft(value);
    if (pending.current !== null) window.clearTimeout(pending.current.timer);
    pending.current = { value, timer: window.setTimeout(() => leave.current(), SETTLED) };
  };
  return { draft, change, version };
};
