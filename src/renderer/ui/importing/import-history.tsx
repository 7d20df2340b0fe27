import { useHistoryActions } from '@renderer/stores/history';
import { IconArrowBackUp } from '@tabler/icons-react';
import { SectionCard } from '../layout';
import { type Column, DataTable } from '../tables';

type ImportHistoryProps<T> = {
  readonly title: string;
  /** « Annuler cet import ». */
  readonly undoLabel: string;
  readonly imports: readonly T[];
  readonly columns: readonly Column<T>[];
};

/** Files imported so far; each can be undone whole as long as its operation stands. */
export const ImportHistory = <T extends { readonly id: string; readonly operationId: string | null }>({
  title,
  undoLabel,
  imports,
  columns,
}: ImportHistoryProps<T>) => {
  const undo = useHistoryActions((actions) => actions.undo);
  if (imports.length === 0) return null;
  return (
    <SectionCard title={title} flush>
      <DataTable
        bare
        label={title}
        rows={imports}
        columns={columns}
        rowKey={(row) => row.id}
        rowActions={({ operationId }) =>
          operationId === null
            ? []
            : [
                {
                  label: undoLabel,
                  icon: <IconArrowBackUp size={16} aria-hidden />,
                  run: () => void undo(operationId),
                },
              ]
        }
      />
    </SectionCard>
  );
};
