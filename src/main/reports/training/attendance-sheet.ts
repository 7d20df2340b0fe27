import { shorten } from '@shared/charts';
import type { SessionView } from '@shared/contract/training';
import type { Day } from '@shared/domain/day';
import type { PersonTraining, TrainingProgramme } from '@shared/domain/training';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, bullets, paragraph } from '../theme/text';

export type AttendanceSheetInput = {
  readonly company: string;
  readonly session: SessionView;
  readonly programme: TrainingProgramme;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly PersonTraining[];
  readonly asOf: Day;
};

const blankRows = 16;
const room: Content = { text: ' ', margin: [0, 5, 0, 5] };
const cell = (text: string): Content => ({ text, style: 'cell', margin: [0, 5, 0, 5] });

const rowsOf = ({ session, people, teams }: AttendanceSheetInput): (string | Content)[][] => {
  if (session.attendance.length === 0) return Array.from({ length: blankRows }, () => [room, room, room, room]);
  return session.attendance.map((one) => {
    const teamId = people.find((person) => person.personId === one.personId)?.teamId;
    return [
      cell(one.name),
      cell(teams.find((team) => team.id === teamId)?.name ?? ''),
      cell(one.state === 'enrolled' ? '' : t(`training.attendance.${one.state}`)),
      room,
    ];
  });
};

/** Sheet to be signed at the door of a session: what is taught, one line per person. */
export const attendanceSheet = (input: AttendanceSheetInput): ReportDocument => {
  const { company, session, programme, asOf } = input;
  const modules = programme.modules.filter((module) => session.modules.includes(module.id));
  return {
    title: t('training.paper.sheet.title', { title: session.title }),
    subject: t('training.paper.sheet.heading'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('training.paper.sheet.footer', { name: shorten(company, 50), day: formatDay(session.heldOn) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        heading1(t('training.paper.sheet.heading'), { followedBy: 'text' }),
        answer(
          t('training.paper.sheet.answer', {
            title: session.title,
            day: formatDay(session.heldOn),
            minutes: session.minutes,
            count: session.attendance.length,
          }),
        ),
        paragraph(
          t('training.paper.sheet.where', {
            at: session.startsAt ?? '____________',
            place: session.place ?? '______________________',
            trainer: session.trainer ?? '______________________',
          }),
        ),
        ...(modules.length === 0
          ? []
          : [
              heading2(t('training.paper.sheet.objectives'), undefined, 'text'),
              bullets(modules.flatMap((module) => module.objectives.map((text) => ({ text, style: 'cell' })))),
            ]),
        table({
          columns: [
            { label: t('training.paper.name'), align: 'left', width: 170 },
            { label: t('training.paper.team'), align: 'left', width: 110 },
            { label: t('training.paper.sheet.state'), align: 'left', width: 60 },
            { label: t('training.paper.sheet.signature'), align: 'left', width: '*' },
          ],
          rows: rowsOf(input),
        }),
        paragraph(t('training.paper.sheet.trainerSigns')),
      ],
    ],
    attachments: [],
  };
};
