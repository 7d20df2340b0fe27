import { useEffect, useRef } from 'react';
import { type PdfAction, usePdfSlot } from '../../stores/pdf-action';

/**
 * Fills the PDF button of the header while this screen is shown: `usePdfAction({ label, busy, run })`; null: there is
 * nothing to print yet.
 */
export const usePdfAction = (action: PdfAction | null): void => {
  const setAction = usePdfSlot((state) => state.setAction);
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  const label = action?.label ?? null;
  const busy = action?.busy ?? false;
  useEffect(() => {
    setAction(label === null ? null : { label, busy, run: () => latest.current?.run() });
    return () => setAction(null);
  }, [label, busy, setAction]);
};
