import { shorten } from '@shared/charts';
import type { EntryView } from '@shared/contract/use-library';
import type { Day } from '@shared/domain/day';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import { callout } from '../theme/boxes';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { answer, paragraph } from '../theme/text';

export type UseBookletInput = { readonly company: string; readonly entries: readonly EntryView[]; readonly asOf: Day };

const line = (label: string, value: string): Content => ({
  text: [{ text: `${label} : `, bold: true }, value],
  style: 'cell',
  margin: [0, 0, 0, 2],
});

const toolLine = (entry: EntryView): string => {
  const name = entry.tool ?? t('useLibrary.paper.noTool');
  const model = entry.model ? `, ${entry.model}` : '';
  return entry.standing === 'forbidden' ? `${name}${model}. ${t('useLibrary.paper.forbidden')}` : `${name}${model}`;
};

/** One use on paper: its title, its prompt and its rules stay together. */
const entryBlock = (entry: EntryView, head: readonly Content[]): Content[] => [
  {
    unbreakable: true,
    margin: [0, 0, 0, 8],
    stack: [
      ...head,
      { text: entry.title, style: 'h2' },
      ...(entry.need ? [paragraph(entry.need)] : []),
      callout({ text: entry.prompt, style: 'cell' }),
      line(t('useLibrary.tool'), toolLine(entry)),
      line(
        t('useLibrary.dataClass'),
        [t(`security.classes.${entry.dataClass}`), entry.dataRule].filter(Boolean).join('. '),
      ),
      line(t('useLibrary.sober'), entry.sober ?? t('useLibrary.paper.none')),
      line(
        t('useLibrary.paper.state'),
        t('useLibrary.paper.stateLine', {
          owner: entry.owner ?? t('useLibrary.paper.noOwner'),
          tested: entry.testedOn === null ? t('useLibrary.never') : formatShortDay(entry.testedOn),
          review: entry.reviewOn === null ? t('useLibrary.paper.noReview') : formatShortDay(entry.reviewOn),
        }),
      ),
    ],
  },
];

/** Kept with the first use of the team, in its block: alone, it would stay at the foot of a page. */
const teamTitle = (team: string | null): Content => {
  const text = team ?? t('useLibrary.everyone');
  return { text, style: 'h1', tocItem: true, outline: true, outlineText: text, marginTop: 14 };
};

/** Booklet of the tested uses, team by team: what the application knows, to be handed out. */
export const useBooklet = ({ company, entries, asOf }: UseBookletInput): ReportDocument => {
  const teams = [...new Set(entries.map((entry) => entry.team))];
  return {
    title: t('useLibrary.paper.title', { name: company }),
    subject: t('useLibrary.paper.heading'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('useLibrary.paper.footer', { name: shorten(company, 50), day: formatDay(asOf) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        heading1(t('useLibrary.paper.heading'), { followedBy: 'text' }),
        answer(
          t('useLibrary.paper.answer', {
            count: entries.length,
            tested: entries.filter((entry) => entry.testedOn !== null).length,
          }),
        ),
        ...(entries.length === 0 ? [paragraph(t('useLibrary.paper.start'))] : []),
        paragraph(t('useLibrary.paper.rules')),
      ],
      ...teams.map((team): Content[] => [
        ...entries
          .filter((entry) => entry.team === team)
          .flatMap((entry, at) => entryBlock(entry, at === 0 ? [teamTitle(team)] : [])),
      ]),
    ],
    attachments: [],
  };
};

export const useBookletPdf = (input: UseBookletInput): Promise<Uint8Array> => renderPdf(useBooklet(input));
