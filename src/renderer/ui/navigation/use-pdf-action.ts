import { useEffect, useRef } from 'react';
import { usePdfSlot } from '../../stores/pdf-action';

/** Fills the PDF button of the header while this screen is shown: `usePdfAction({ label, busy, run })`. */
export const usePdfAction = ({ label, busy, run }: { label: string; busy: boolean; run: () => void }): void => {
  const setAction = usePdfSlot((state) => state.setAction);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    setAction({ label, busy, run: () => latest.current() });
    return () => setAction(null);
  }, [label, busy, setAction]);
};
