import {
  actionLine,
  briefingValue,
  incidentLine,
  ofMonth,
  proposalLine,
  questionLine,
  requestLine,
  teamsOver,
  watchLine,
} from '@shared/text/committee-lines';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { CONTENT_WIDTH } from '../theme/page';
import { line as hairline } from '../theme/styles';
import { table } from '../theme/table';
import { answer, bullets, paragraph, small } from '../theme/text';
import { figuresSection, teamsSection } from './figures-section';
import type { CommitteePaperInput, Room } from './input';

const answerOf = ({ view: { briefing, session, agenda } }: CommitteePaperInput): string => {
  const cost = briefing.figures.find(({ figure }) => figure.code === 'committeeCost');
  return t('committeePaper.answer.preparation', {
    points: session?.items.length ?? agenda.length,
    cost: cost === undefined || cost.figure.value === null ? 'none' : briefingValue(cost),
    over: teamsOver(briefing),
    actions: briefing.actions.length,
  });
};

const agendaSection = ({ view: { session, agenda } }: CommitteePaperInput): Content[] => {
  const items = session?.items ?? agenda;
  const total = items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
  return [
    heading2(t('committeePaper.agenda')),
    table({
      columns: [
        { label: t('committeePaper.columns.item'), align: 'left', width: '*' },
        { label: t('committeePaper.columns.minutes'), align: 'right', width: 60 },
      ],
      rows: items.map(({ name, plannedMinutes }) => [name, String(plannedMinutes)]),
      total: [t('committeePaper.total'), String(total)],
      dense: true,
    }),
  ];
};

/** A list of at most so many lines; what is left out is counted. */
const listed = (title: string, lines: readonly string[], none: string, limit: number): Content[] => [
  heading2(title, undefined, 'text'),
  ...(lines.length === 0 ? [paragraph(none)] : [bullets(lines.slice(0, limit))]),
  ...(lines.length > limit ? [small(t('committeePaper.more', { count: lines.length - limit }))] : []),
];

const ruledLines = (count: number): Content[] =>
  count === 0
    ? []
    : [
        heading2(t('committeePaper.notes'), undefined, 'text'),
        ...Array.from(
          { length: count },
          (): Content => ({
            svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${CONTENT_WIDTH}" height="20" viewBox="0 0 ${CONTENT_WIDTH} 20"><line x1="0" y1="19" x2="${CONTENT_WIDTH}" y2="19" stroke="${hairline}" stroke-width="0.7"/></svg>`,
            width: CONTENT_WIDTH,
          }),
        ),
      ];

const cut = (text: string, signs: number): string =>
  text.length <= signs ? text : `${text.slice(0, signs)}${t('committeePaper.cut')}`;

/** First page: the figures and the hour. */
const pageOne = (input: CommitteePaperInput, room: Room): Content[] => {
  const { month, session, members } = input.view;
  // Short of room, the roles are left to the dossier.
  const names = members
    .filter(({ current }) => current)
    .map(({ name, roleName }) => (room.signs > 260 ? `${name} (${roleName})` : name));
  return [
    heading1(t('committeePaper.title.preparation', { month: ofMonth(month) }), { followedBy: 'text' }),
    answer(answerOf(input)),
    paragraph(
      [
        session?.date ? t('committeePaper.planned', { day: formatDay(session.date) }) : t('committeePaper.unplanned'),
        names.length === 0 ? t('committeePaper.noMembers') : t('committeePaper.members', { names: names.join(', ') }),
      ].join(' '),
    ),
    ...figuresSection(input),
    ...teamsSection(input, room.lines),
    ...agendaSection(input),
    small(t('committee.privacy')),
  ];
};

/** Second page: everything that waits for the committee, and room to write. */
const pageTwo = ({ view: { briefing } }: CommitteePaperInput, room: Room): Content[] => {
  const { lines, signs } = room;
  const say = <T>(items: readonly T[], line: (item: T) => string) => items.map((item) => cut(line(item), signs));
  return [
    heading1(t('committeePaper.toSee'), { newPage: true, followedBy: 'text' }),
    ...listed(t('committee.items.actions'), say(briefing.actions, actionLine), t('committee.noAction'), lines),
    ...listed(
      t('committee.items.incidents'),
      say(briefing.incidents, incidentLine),
      t('committee.nothing.incidents'),
      lines,
    ),
    ...listed(
      t('committee.items.questions'),
      [...say(briefing.requests, requestLine), ...say(briefing.questions, questionLine)],
      t('committee.nothing.questions'),
      lines,
    ),
    ...listed(t('committee.items.watch'), say(briefing.watch, watchLine), t('committee.nothing.watch'), lines),
    ...listed(
      t('committee.items.charter'),
      say(briefing.proposals, proposalLine),
      t('committee.nothing.proposals'),
      lines,
    ),
    ...ruledLines(room.ruled),
  ];
};

export const preparationSections = (input: CommitteePaperInput, room: Room): Content[][] => [
  pageOne(input, room),
  pageTwo(input, room),
];
export { cut };
