import { shorten } from '@shared/charts';
import { ofMonth } from '@shared/text/committee-lines';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPages } from '../render';
import { BODY_SIZE } from '../theme/styles';
import type { CommitteePaperInput, Room } from './input';
import { minutesSections } from './minutes';
import { preparationSections } from './preparation';

export type { CommitteePaperInput } from './input';

const documentOf = (input: CommitteePaperInput, room: Room): ReportDocument => {
  const { company, view, kind, generatedOn } = input;
  const month = ofMonth(view.month);
  const day = formatDay(view.session?.state === 'held' && view.session.date ? view.session.date : view.briefing.asOf);
  return {
    title: t(`committeePaper.documentTitle.${kind}`, { month, name: company }),
    subject: t(`committeePaper.subject.${kind}`, { day }),
    author: company,
    createdOn: generatedOn,
    footer: {
      left: t(`committeePaper.footer.${kind}`, { name: shorten(company, 40), month }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: kind === 'minutes' ? minutesSections(input, room) : preparationSections(input, room),
    attachments: [
      {
        name: 'seance.json',
        description: t('committeePaper.attachment'),
        // Remarks and clocks are the committee's own business.
        json: {
          month: view.month,
          briefing: view.briefing,
          decisions: view.session?.decisions ?? [],
          items: view.session?.items ?? [],
        },
      },
    ],
    bodySize: room.size,
  };
};

const maxPages = 2;
/** From the most to the least: what does not hold on two pages is shortened, and said to be. */
const rooms: readonly Room[] = [
  { lines: 12, signs: 5_000, ruled: 0, size: BODY_SIZE },
  { lines: 7, signs: 450, ruled: 0, size: 8.5 },
  { lines: 5, signs: 260, ruled: 0, size: 8.5 },
  { lines: 3, signs: 160, ruled: 0, size: 8 },
  { lines: 2, signs: 90, ruled: 0, size: 8 },
];
/** Lines to write on, as many as are left room for. */
const ruled: readonly number[] = [16, 10, 5];

/** Preparation on exactly two pages, or minutes on one or two. */
export const committeePdf = async (input: CommitteePaperInput): Promise<Uint8Array> => {
  const print = (room: Room) => renderPages(documentOf(input, room));
  let last = new Uint8Array();
  for (const room of rooms) {
    const { bytes, pages } = await print(room);
    last = bytes as Uint8Array<ArrayBuffer>;
    if (pages > maxPages) continue;
    if (input.kind === 'minutes') return bytes;
    for (const count of ruled) {
      const filled = await print({ ...room, ruled: count });
      if (filled.pages <= maxPages) return filled.bytes;
    }
    return bytes;
  }
  return last;
};
