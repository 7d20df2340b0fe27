import type { AuditReportInput } from './input';

export type { AuditReportInput } from './input';

/**
 * The licence audit as a PDF. Fonts, charts and typesetting are loaded when a document is asked for, and not at every
 * start of the application or of a command.
 */
export const auditReportPdf = async (input: AuditReportInput): Promise<Uint8Array> => {
  const [{ renderPdf }, { buildAuditReport }] = await Promise.all([import('../render'), import('./report')]);
  return renderPdf(buildAuditReport(input));
};
