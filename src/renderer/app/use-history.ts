import { useHotkeys } from '@mantine/hooks';
import { codedParams } from '@shared/text/coded-params';
import { t, textOf } from '@shared/text/translate';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { api, orpc } from '../api';
import { useHistoryActions } from '../stores/history';
import { toast } from '../ui/feedback/toast';

type Label = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
const labelOf = (label: Label) => textOf(`activity.labels.${label.code}`, codedParams(label.params));

/** Undo and redo of the open dossier: buttons, Ctrl Z, Ctrl Maj Z, and « Annuler » of the messages. */
export const useHistory = () => {
  const queries = useQueryClient();
  const state = useQuery(orpc.activity.state.queryOptions());
  const provide = useHistoryActions((actions) => actions.provide);

  const undo = useCallback(
    async (operationId: string | null) => {
      try {
        const { label } = await api.activity.undo({ operationId });
        await queries.invalidateQueries();
        toast.info(t('nav.header.undone', { action: labelOf(label) }));
      } catch (error) {
        toast.failed(error);
      }
    },
    [queries],
  );
  const redo = useCallback(async () => {
    try {
      const { label } = await api.activity.redo();
      await queries.invalidateQueries();
      toast.info(t('nav.header.redone', { action: labelOf(label) }));
    } catch (error) {
      toast.failed(error);
    }
  }, [queries]);

  useEffect(() => provide({ undo }), [provide, undo]);
  useHotkeys([
    ['mod+Z', () => void undo(null)],
    ['mod+shift+Z', () => void redo()],
    ['mod+Y', () => void redo()],
  ]);
  const undoable = state.data?.undo ?? null;
  const redoable = state.data?.redo ?? null;
  return {
    undoLabel: undoable ? labelOf(undoable.label) : null,
    redoLabel: redoable ? labelOf(redoable.label) : null,
    undo: () => void undo(null),
    redo: () => void redo(),
  };
};
