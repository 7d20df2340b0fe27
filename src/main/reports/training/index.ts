import { renderPdf } from '../render';
import { type AttendanceSheetInput, attendanceSheet } from './attendance-sheet';
import { type EvidenceInput, trainingEvidence } from './evidence';

export const attendanceSheetPdf = (input: AttendanceSheetInput): Promise<Uint8Array> =>
  renderPdf(attendanceSheet(input));
export const trainingEvidencePdf = (input: EvidenceInput): Promise<Uint8Array> => renderPdf(trainingEvidence(input));
