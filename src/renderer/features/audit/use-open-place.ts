import { useGo } from '@renderer/ui/navigation';
import { useCallback } from 'react';
import type { Where } from './model/places';

/** Goes where a row of the audit is dealt with. */
export const useOpenPlace = <T>(placeOf: (row: T) => Where): ((row: T) => void) => {
  const go = useGo();
  return useCallback(
    (row) => {
      const { path, item } = placeOf(row);
      go(path, item === undefined ? {} : { item });
    },
    [go, placeOf],
  );
};
