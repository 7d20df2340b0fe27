import { gradeCharter } from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import { printDocument } from '@main/reports/print';
import type { CharterText } from '@shared/domain/charter';
import type { CharterFit, CharterGrade } from '@shared/domain/charter-results';
import { Refusal } from '@shared/domain/refusal';
import type { WrittenCharter } from './charter-text';

let last: { key: string; fit: Promise<CharterFit> } | null = null;

/** How a text holds on its two pages. The latest answer is kept: measuring typesets several times. */
export const fitOf = (text: CharterText): Promise<CharterFit> => {
  const key = JSON.stringify(text);
  if (last?.key === key) return last.fit;
  const fit = printDocument('charter-fit', text);
  last = { key, fit };
  // A fault is not an answer: the next call measures again.
  fit.catch(() => {
    last = null;
  });
  return fit;
};

/** Grade of the draft; `fits` null when its pages were not measured. */
export const gradeOf = (charter: WrittenCharter, fits: boolean | null): CharterGrade =>
  gradeCharter({
    sections: charter.assembled.sections,
    tools: charter.facts.tools,
    values:
      charter.draft.values.committee.length > 0
        ? charter.draft.values
        : { ...charter.draft.values, committee: charter.facts.committee },
    headcount: charter.facts.headcount,
    highRiskUses: charter.draft.values.highRiskUses ?? charter.facts.highRiskUses,
    fits,
    reference: loadCharterReference(),
  });

/** @throws Refusal charter-too-long, with the sections that exceed and by how many words */
export const fittedOrRefuse = async (text: CharterText): Promise<CharterFit> => {
  const fit = await fitOf(text);
  if (fit.fits) return fit;
  const titleOf = (id: string) => text.sections.find((section) => section.id === id)?.title ?? id;
  const sections = fit.excess.map(({ section, remove }) => `${titleOf(section)} (−${remove})`).join(', ');
  throw new Refusal('charter-too-long', { sections });
};
