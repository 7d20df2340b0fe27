import { useEffect, useState } from 'react';

/** Seconds since `key` last changed, while `running`: the clocks are kept in the dossier, the screen only goes on. */
export const useSeconds = (running: boolean, key: string): number => {
  const [state, setState] = useState({ key, seconds: 0 });
  useEffect(() => {
    setState({ key, seconds: 0 });
    if (!running) return;
    const started = performance.now();
    const timer = setInterval(
      () => setState({ key, seconds: Math.floor((performance.now() - started) / 1_000) }),
      1_000,
    );
    return () => clearInterval(timer);
  }, [running, key]);
  return state.key === key ? state.seconds : 0;
};
