import { api, useWrite } from '@renderer/api';
import type { StaffChoices, StaffImportResult } from '@shared/contract/staff';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

const noChoices: StaffChoices = { mapping: null, dateOrder: null, confirmations: [], teams: [] };

export type StaffImported = { readonly result: StaffImportResult; readonly operationId: string | null };

/** Files have no text of their own: each is known to the cache by a number. */
let files = 0;

/** One list being imported: what was settled, what it would do, then what it did. */
export const useStaffImport = (file: File) => {
  const [choices, setChoices] = useState<StaffChoices>(noChoices);
  const [imported, setImported] = useState<StaffImported | null>(null);
  const id = useRef(0);
  if (id.current === 0) {
    files += 1;
    id.current = files;
  }
  const preview = useQuery({
    queryKey: ['staff-preview', id.current, choices],
    queryFn: ({ signal }) => api.staff.preview({ file, choices }, { signal }),
    placeholderData: keepPreviousData,
    enabled: imported === null,
  });
  const { mutateAsync, isPending } = useWrite(() => api.staff.import({ file, choices }), { quiet: true });

  const settle = useCallback((change: Partial<StaffChoices>) => setChoices((now) => ({ ...now, ...change })), []);
  const confirmLine = useCallback(
    (line: number, personId: string | null | undefined) =>
      setChoices((now) => {
        const others = now.confirmations.filter((one) => one.line !== line);
        return { ...now, confirmations: personId === undefined ? others : [...others, { line, personId }] };
      }),
    [],
  );
  const settleTeam = useCallback(
    (name: string, teamId: string | null | undefined) =>
      setChoices((now) => {
        const others = now.teams.filter((one) => one.name !== name);
        return { ...now, teams: teamId === undefined ? others : [...others, { name, teamId }] };
      }),
    [],
  );
  const run = useCallback(async () => setImported(await mutateAsync()), [mutateAsync]);
  return { file, choices, preview, settle, confirmLine, settleTeam, run, running: isPending, imported };
};
export type StaffImport = ReturnType<typeof useStaffImport>;
