import type { CharterText } from '@shared/domain/charter';
import type { CharterFit } from '@shared/domain/charter-results';
import { renderPdf } from '../render';
import { charterDocument } from './document';
import { fitCharter } from './fit';

export { fitCharter } from './fit';
export { type ChecklistInput, settingsChecklistPdf } from './settings-checklist';
export { type SheetInput, signatureSheetPdf } from './signature-sheet';
export { type PosterInput, toolsPosterPdf } from './tools-poster';

/** The charter as a PDF, in the look that was measured. */
export const charterPdf = (
  text: CharterText,
  fit: Pick<CharterFit, 'bodySize' | 'toolsLayout' | 'flows'>,
): Promise<Uint8Array> =>
  renderPdf(charterDocument(text, 'both', { size: fit.bodySize, tools: fit.toolsLayout, flows: fit.flows }));

/** Measures, then typesets. */
export const fittedCharterPdf = async (text: CharterText): Promise<{ bytes: Uint8Array; fit: CharterFit }> => {
  const fit = await fitCharter(text);
  return { bytes: await charterPdf(text, fit), fit };
};
