import { api } from '@renderer/api';
import type { ImportedLine, ImportPreview } from '@shared/contract/subscriptions';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useImportLines } from '../mutations';

/** Where the lines come from: nothing yet, a block of text, a file. */
export type ImportSource =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File };

type Mapping = Record<string, string | null>;
export type ImportResult = {
  readonly added: number;
  readonly refused: number;
  readonly left: number;
  readonly operationId: string | null;
};

/** A line that can be added: it was read as a subscription. */
export type ReadableLine = ImportedLine & { readonly draft: NonNullable<ImportedLine['draft']> };
export const isReadable = (line: ImportedLine): line is ReadableLine => line.draft !== null;

/** Findings after which a line is not added unless the person says so. */
const doubtful: ReadonlySet<string> = new Set(['price-zero', 'same-as-line']);
export const isProposed = (line: ReadableLine): boolean =>
  line.duplicateOf === null && line.reasons.every(({ code }) => !doubtful.has(code));

const preview = (source: ImportSource, mapping: Mapping | null): Promise<ImportPreview> =>
  source.kind === 'file'
    ? api.subscriptions.previewFile({ file: source.file, mapping })
    : api.subscriptions.previewPaste({ text: source.kind === 'text' ? source.text : '', mapping });

const none: ReadonlySet<string> = new Set();
export const lineKey = (line: Pick<ImportedLine, 'line'>): string => String(line.line);

/** Reads a source, keeps the corrected columns and the chosen lines, adds them as one operation. */
export const useImport = (source: ImportSource) => {
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(none);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const { mutateAsync: add, isPending: adding } = useImportLines();

  const read = useQuery({
    // The block itself may be long: the dialog's own key stands for it.
    queryKey: ['import', key, source.kind, mapping],
    queryFn: () => preview(source, mapping),
    enabled: source.kind !== 'blank' && result === null,
    placeholderData: (previous) => (source.kind === 'blank' ? undefined : previous),
    gcTime: 0,
  });
  const lines = useMemo(() => read.data?.lines.filter(isReadable) ?? [], [read.data]);
  const refused = useMemo(() => read.data?.lines.filter((line) => line.draft === null) ?? [], [read.data]);

  useEffect(() => setChosen(new Set(lines.filter(isProposed).map(lineKey))), [lines]);

  /** Corrects what a column holds; a field stands in one column only. */
  const assign = (header: string, field: string | null) => {
    const columns = read.data?.columns ?? [];
    const next: Mapping = { ...mapping };
    for (const column of columns)
      if (field !== null && column.field === field && column.header !== header) next[column.header] = null;
    setMapping({ ...next, [header]: field });
  };
  const kept = lines.filter((line) => chosen.has(lineKey(line)));
  const send = async () => {
    const { result: written, operationId } = await add(kept.map((line) => line.draft));
    setResult({
      added: written.added,
      refused: refused.length,
      left: lines.length - kept.length,
      operationId,
    });
  };
  return { read, lines, refused, kept, chosen, setChosen, assign, send, adding, result };
};

export type Importing = ReturnType<typeof useImport>;
