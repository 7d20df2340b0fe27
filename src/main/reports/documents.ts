import type { CharterText } from '@shared/domain/charter';
import type { CharterFit } from '@shared/domain/charter-results';
import { aiRegisterPdf } from './ai-register';
import { beforeAfterPdf } from './before-after';
import { carbonReportPdf } from './carbon-footprint';
import { charterPdf, fitCharter, settingsChecklistPdf, signatureSheetPdf, toolsPosterPdf } from './charter';
import { committeePdf } from './committee';
import { decisionNotePdf } from './decision-note';
import { faqPdf } from './faq';
import { incidentRecordPdf } from './incident-record';
import { kpiReportPdf } from './kpi';
import { letterPdf } from './letter';
import { auditReportPdf } from './licence-audit';
import { movementChecklistPdf } from './movement-checklist';
import { pageImages } from './page-images';
import { positionPdf } from './position';
import { processingRegisterPdf } from './processing-register';
import { staffNoticePdf } from './staff-notice';
import { attendanceSheetPdf, trainingEvidencePdf } from './training';
import { useBookletPdf } from './use-booklet';

/**
 * Every document, by name: from plain data to the bytes of its PDF; and the two long works of the charter that are
 * not bytes. Plain data on both sides, so that it can run in a thread of its own.
 */
export const documents = {
  'licence-audit': auditReportPdf,
  'decision-note': decisionNotePdf,
  committee: committeePdf,
  letter: letterPdf,
  'ai-register': aiRegisterPdf,
  'processing-register': processingRegisterPdf,
  'carbon-footprint': carbonReportPdf,
  charter: ({ text, fit }: { readonly text: CharterText; readonly fit: CharterFit }) => charterPdf(text, fit),
  'charter-fit': fitCharter,
  'page-images': ({ pdf, scale }: { readonly pdf: Uint8Array; readonly scale: number }) => pageImages(pdf, scale),
  'charter-signatures': signatureSheetPdf,
  'tools-poster': async (input: Parameters<typeof toolsPosterPdf>[0]) => (await toolsPosterPdf(input)).bytes,
  'settings-checklist': settingsChecklistPdf,
  'staff-notice': staffNoticePdf,
  'attendance-sheet': attendanceSheetPdf,
  'training-evidence': trainingEvidencePdf,
  'use-booklet': useBookletPdf,
  position: positionPdf,
  kpi: kpiReportPdf,
  'before-after': beforeAfterPdf,
  'incident-record': incidentRecordPdf,
  'movement-checklist': movementChecklistPdf,
  faq: faqPdf,
} as const;

export type DocumentName = keyof typeof documents;
export type DocumentInput<N extends DocumentName> = Parameters<(typeof documents)[N]>[0];
export type DocumentResult<N extends DocumentName> = Awaited<ReturnType<(typeof documents)[N]>>;
