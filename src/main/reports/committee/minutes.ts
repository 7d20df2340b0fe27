import type { DecisionView } from '@shared/contract/committee';
import { ofMonth } from '@shared/text/committee-lines';
import { formatDay, formatShortDay, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, gap, paragraph, small } from '../theme/text';
import { figuresSection } from './figures-section';
import type { CommitteePaperInput, Room } from './input';
import { cut } from './preparation';

const votesOf = ({ votesFor, votesAgainst, votesAbstain }: DecisionView): string =>
  votesFor + votesAgainst + votesAbstain === 0
    ? t('committee.noVote')
    : t('committee.votes', { for: votesFor, against: votesAgainst, abstain: votesAbstain });
const dayOf = (day: DecisionView['dueOn']): string => (day === null ? UNKNOWN : formatShortDay(day));

const decisionsSection = (decisions: readonly DecisionView[], room: Room): Content[] => {
  const title = heading2(t('committeePaper.decisions'));
  if (decisions.length === 0) return [title, paragraph(t('committeePaper.noDecision'))];
  return [
    title,
    table({
      columns: [
        { label: t('committeePaper.columns.decision'), align: 'left', width: '*' },
        { label: t('committeePaper.columns.owner'), align: 'left', width: 90 },
        { label: t('committeePaper.columns.due'), align: 'right', width: 62 },
        { label: t('committeePaper.columns.votes'), align: 'left', width: 92 },
      ],
      rows: decisions
        .slice(0, room.lines)
        .map((one) => [cut(one.text, room.signs), one.owner ?? UNKNOWN, dayOf(one.dueOn), votesOf(one)]),
    }),
    ...(decisions.length > room.lines
      ? [small(t('committeePaper.more', { count: decisions.length - room.lines }))]
      : []),
  ];
};

const followedSection = (followed: readonly DecisionView[], room: Room): Content[] =>
  followed.length === 0
    ? []
    : [
        heading2(t('committeePaper.followed')),
        table({
          dense: true,
          columns: [
            { label: t('committeePaper.columns.decision'), align: 'left', width: '*' },
            { label: t('committeePaper.columns.owner'), align: 'left', width: 90 },
            { label: t('committeePaper.columns.due'), align: 'right', width: 62 },
            { label: t('committeePaper.columns.follow'), align: 'left', width: 92 },
          ],
          rows: followed
            .slice(0, room.lines)
            .map((one) => [
              cut([one.text, one.followNote].filter(Boolean).join(' · '), room.signs),
              one.owner ?? UNKNOWN,
              dayOf(one.dueOn),
              t(`committee.follow.${one.state}`),
            ]),
        }),
        ...(followed.length > room.lines
          ? [small(t('committeePaper.more', { count: followed.length - room.lines }))]
          : []),
      ];

const saidSection = ({ view: { session } }: CommitteePaperInput, room: Room): Content[] => {
  const said = (session?.items ?? []).filter(({ notes }) => notes.trim() !== '');
  return said.length === 0
    ? []
    : [
        heading2(t('committeePaper.said'), undefined, 'text'),
        ...said.map(
          ({ name, notes }): Content => ({
            text: [{ text: `${name}. `, bold: true }, { text: cut(notes.trim(), room.signs) }],
            style: 'paragraph',
          }),
        ),
      ];
};

/** Signatures side by side. */
const ABREAST = 4;

/** Everyone who was there signs, a row after the other. */
const signatures = (names: readonly string[]): Content[] =>
  Array.from({ length: Math.ceil(names.length / ABREAST) }, (_, row) => {
    const own = names.slice(row * ABREAST, (row + 1) * ABREAST);
    // A last row not full keeps the columns of the others.
    const empty = names.length > ABREAST ? ABREAST - own.length : 0;
    return {
      columns: [...own, ...Array.from({ length: empty }, () => null)].map((name) =>
        name === null
          ? { text: '' }
          : {
              stack: [
                { text: name, style: 'small' },
                gap(26),
                { text: t('committeePaper.signature'), style: 'keyNote' },
              ],
            },
      ),
      columnGap: 14,
      margin: [0, 12, 0, 0],
      unbreakable: true,
    } as Content;
  });

/** Compte rendu: what was decided first, then what was said. */
export const minutesSections = (input: CommitteePaperInput, room: Room): Content[][] => {
  const { month, session, followed } = input.view;
  if (session === null) return [];
  const minutes = Math.round(session.items.reduce((sum, item) => sum + item.spentSeconds, 0) / 60);
  const present = session.attendees;
  return [
    [
      heading1(t('committeePaper.title.minutes', { month: ofMonth(month) }), { followedBy: 'text' }),
      answer(
        t('committeePaper.answer.minutes', {
          decisions: session.decisions.length,
          day: session.date === null ? UNKNOWN : formatDay(session.date),
          present: present.length,
          minutes,
        }),
      ),
      ...(present.length === 0 ? [] : [paragraph(t('committeePaper.present', { names: present.join(', ') }))]),
      ...decisionsSection(session.decisions, room),
      ...followedSection(followed, room),
      ...saidSection(input, room),
      ...figuresSection(input),
      paragraph(
        session.nextOn === null
          ? t('committeePaper.noNext')
          : t('committeePaper.next', { day: formatDay(session.nextOn) }),
      ),
      ...signatures(present),
    ],
  ];
};
