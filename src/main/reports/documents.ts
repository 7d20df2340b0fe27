import { auditReportPdf } from './licence-audit';

/**
 * Every document, by name: from plain data to the bytes of its PDF. Plain data, so that the typesetting can run in a
 * thread of its own.
 */
export const documents = {
  'licence-audit': auditReportPdf,
};
export type DocumentName = keyof typeof documents;
export type DocumentInput<N extends DocumentName> = Parameters<(typeof documents)[N]>[0];
