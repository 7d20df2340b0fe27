import { bundledWorker, runInWorker } from '@main/platform/worker-thread';
import { type DocumentInput, type DocumentName, type DocumentResult, documents } from './documents';

/**
 * Typesets a document, off the main thread once the program is built: a long report takes seconds, during which the
 * window must keep answering.
 */
export const printDocument = <N extends DocumentName>(name: N, input: DocumentInput<N>): Promise<DocumentResult<N>> => {
  const file = bundledWorker('document');
  if (file !== null) return runInWorker<never, DocumentResult<N>>(file, { name, input });
  const typeset = documents[name] as (data: DocumentInput<N>) => Promise<DocumentResult<N>>;
  return typeset(input);
};

/** A PDF as a file to download. */
export const pdfFile = (bytes: Uint8Array, name: string): File =>
  new File([new Uint8Array(bytes)], name.endsWith('.pdf') ? name : `${name}.pdf`, { type: 'application/pdf' });
