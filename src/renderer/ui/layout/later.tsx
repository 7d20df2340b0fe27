import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** False for the first drawing, true for the one that follows in slices, while the window already answers. */
export const useLater = (): boolean => {
  const [come, setCome] = useState(false);
  useEffect(() => startTransition(() => setCome(true)), []);
  return come;
};

/** What stands below the fold of a long form: drawn just after what is seen first. */
export const Later = ({ children }: { readonly children: ReactNode }) => (useLater() ? children : null);
