import { useEffect, useState } from 'react';

const waiting = new Set<() => void>();
let serving = false;

/** Serves one at a time: between two, the window answers. */
const serve = () => {
  const [next] = waiting;
  serving = next !== undefined;
  if (!next) return;
  waiting.delete(next);
  next();
  setTimeout(serve);
};

/** True once it is this component's turn: what is long to draw is drawn one at a time, after the screen it stands on. */
export const useTurn = (): boolean => {
  const [come, setCome] = useState(false);
  useEffect(() => {
    const take = () => setCome(true);
    waiting.add(take);
    if (!serving) {
      serving = true;
      setTimeout(serve);
    }
    return () => {
      waiting.delete(take);
    };
  }, []);
  return come;
};
