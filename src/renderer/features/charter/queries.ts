import { api, orpc } from '@renderer/api';
import type { CharterView } from '@shared/contract/charter';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

export const useCharter = () => useQuery(orpc.charter.get.queryOptions());
/** Notes of the watch after which the charter is to be revised. */
export const useCharterNotes = () => useQuery(orpc.watch.charterNotes.queryOptions());
export const usePeople = () => useQuery(orpc.company.people.queryOptions());
export const useTeams = () => useQuery(orpc.company.teams.queryOptions());
export const useSignatures = (versionId: string | null) =>
  useQuery(orpc.charter.signatures.queryOptions({ input: versionId === null ? skipToken : { versionId } }));
export const useComparison = (from: string, to: string) =>
  useQuery(orpc.charter.compare.queryOptions({ input: { from, to }, enabled: from !== to }));

export type Preview = NonNullable<Awaited<ReturnType<typeof api.charter.preview>>>;
export type PreviewState = { readonly preview: Preview | null; readonly busy: boolean; readonly error: unknown };

const pause = 350;

/**
 * The real pages of the draft. Not a query: typesetting takes a moment, so it follows the text after a short pause
 * instead of being asked again with every other figure; the previous pages stay meanwhile.
 */
export const usePreview = (draft: CharterView['draft']): PreviewState => {
  const [state, setState] = useState<PreviewState>({ preview: null, busy: true, error: null });
  const signature = draft && JSON.stringify([draft.sections, draft.values, draft.variables]);
  useEffect(() => {
    if (signature === null) return;
    let current = true;
    setState((before) => ({ ...before, busy: true }));
    const timer = setTimeout(() => {
      api.charter.preview().then(
        (preview) => current && setState({ preview, busy: false, error: null }),
        (error: unknown) => current && setState((before) => ({ ...before, busy: false, error })),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [signature]);
  return state;
};
