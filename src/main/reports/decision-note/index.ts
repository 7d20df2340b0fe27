import { shorten } from '@shared/charts';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { DecisionNoteInput } from './input';
import { optimumSection } from './optimum-section';
import { planSection } from './plan-section';
import { scenarioSection } from './scenario-section';

export type { DecisionNoteInput } from './input';

/** Note de décision for the management: the scenarios, the optimum and its reasons, the dated plan. */
export const buildDecisionNote = (input: DecisionNoteInput): ReportDocument => {
  const { company, generatedOn } = input;
  const title = t('consolidationScreens.note.title', { name: company.name });
  return {
    title,
    subject: t('consolidationScreens.note.subject', { day: formatDay(input.scenarios.asOf) }),
    author: company.name,
    createdOn: generatedOn,
    footer: {
      left: t('consolidationScreens.note.footer', { name: shorten(company.name, 50), day: formatDay(generatedOn) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [scenarioSection(input), optimumSection(input), planSection(input)],
    attachments: [
      {
        name: 'consolidation.json',
        description: t('consolidationScreens.note.attachment'),
        json: { scenarios: input.scenarios, outcome: input.run?.outcome ?? null, plan: input.plan },
      },
    ],
  };
};

/** The decision note as the bytes of a PDF. */
export const decisionNotePdf = (input: DecisionNoteInput): Promise<Uint8Array> => renderPdf(buildDecisionNote(input));
