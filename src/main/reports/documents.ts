import type { Letter } from '@shared/domain/decision';
import { type AiRegisterInput, aiRegisterPdf } from './ai-register';
import { type BeforeAfterInput, beforeAfterPdf } from './before-after';
import { type CommitteePaperInput, committeePdf } from './committee';
import { type DecisionNoteInput, decisionNotePdf } from './decision-note';
import { type KpiReportInput, kpiReportPdf } from './kpi';
import { letterPdf } from './letter';
import { auditReportPdf } from './licence-audit';
import type { AuditReportInput } from './licence-audit/input';
import { type ProcessingRegisterInput, processingRegisterPdf } from './processing-register';

/** What each document is made from. Plain data, so that the typesetting can run in a thread of its own. */
type DocumentInputs = {
  'licence-audit': AuditReportInput;
  'decision-note': DecisionNoteInput;
  committee: CommitteePaperInput;
  letter: Letter;
  'ai-register': AiRegisterInput;
  'processing-register': ProcessingRegisterInput;
  kpi: KpiReportInput;
  'before-after': BeforeAfterInput;
};
export type DocumentName = keyof DocumentInputs;
export type DocumentInput<N extends DocumentName> = DocumentInputs[N];

/** Every document, by name: from plain data to the bytes of its PDF. */
export const documents: { readonly [N in DocumentName]: (input: DocumentInputs[N]) => Promise<Uint8Array> } = {
  'licence-audit': auditReportPdf,
  'decision-note': decisionNotePdf,
  committee: committeePdf,
  letter: letterPdf,
  'ai-register': aiRegisterPdf,
  'processing-register': processingRegisterPdf,
  kpi: kpiReportPdf,
  'before-after': beforeAfterPdf,
};
