import { shorten } from '@shared/charts';
import type { TrainingView } from '@shared/contract/training';
import type { Day } from '@shared/domain/day';
import type { PersonTraining } from '@shared/domain/training';
import { formatDay, formatNumber, formatShortDay, formatValue } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { keyFigures } from '../theme/boxes';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, bullets, paragraph, small } from '../theme/text';

export type EvidenceInput = { readonly company: string; readonly view: TrainingView; readonly asOf: Day };

const teamNamer = (view: TrainingView) => (id: string | null) =>
  view.teams.find((team) => team.id === id)?.name ?? t('training.noTeam');
const hours = (minutes: number): string => t('training.paper.hours', { hours: formatNumber(minutes / 60, 2) });

const programmeSection = ({ view }: EvidenceInput): Content[] => [
  heading1(t('training.paper.evidence.programme')),
  paragraph(t('training.paper.evidence.programmeNote')),
  table({
    columns: [
      { label: t('training.paper.evidence.module'), align: 'left', width: 150 },
      { label: t('training.paper.evidence.objectives'), align: 'left', width: '*' },
      { label: t('training.paper.evidence.minutes'), align: 'right', width: 46 },
    ],
    rows: view.programme.modules
      .filter((module) => view.coverage.required.includes(module.id))
      .map((module) => [
        { text: [{ text: module.title, bold: true }, `\n${module.question}`], style: 'cell' },
        { text: module.objectives.join(' '), style: 'cell' },
        formatNumber(module.minutes, 0),
      ]),
  }),
];

const sessionsSection = ({ view }: EvidenceInput): Content[] => {
  const held = view.sessions.filter((session) => session.state === 'held');
  if (held.length === 0) return [];
  return [
    heading1(t('training.paper.evidence.sessions')),
    table({
      columns: [
        { label: t('training.paper.evidence.day'), align: 'left', width: 62 },
        { label: t('training.paper.evidence.session'), align: 'left', width: '*' },
        { label: t('training.paper.evidence.trainer'), align: 'left', width: 130 },
        { label: t('training.paper.evidence.minutes'), align: 'right', width: 46 },
        { label: t('training.paper.evidence.present'), align: 'right', width: 50 },
      ],
      rows: held.map((session) => [
        formatShortDay(session.heldOn),
        session.title,
        session.trainer ?? t('training.unknownTrainer'),
        formatNumber(session.minutes, 0),
        formatNumber(session.present, 0),
      ]),
      dense: true,
    }),
  ];
};

const peopleTable = (input: EvidenceInput, people: readonly PersonTraining[], done: boolean): Content => {
  const teamOf = teamNamer(input.view);
  const titleOf = (id: string) => input.view.programme.modules.find((module) => module.id === id)?.title ?? id;
  return table({
    columns: [
      { label: t('training.paper.name'), align: 'left', width: 150 },
      { label: t('training.paper.team'), align: 'left', width: 160 },
      {
        label: t(done ? 'training.paper.evidence.trainedOn' : 'training.paper.evidence.missing'),
        align: 'left',
        width: '*',
      },
      { label: t('training.paper.evidence.time'), align: 'right', width: 56 },
    ],
    rows: people.map((person) => [
      person.name,
      teamOf(person.teamId),
      done
        ? person.trainedOn === null
          ? ''
          : formatShortDay(person.trainedOn)
        : person.done.length === 0
          ? t('training.paper.evidence.all')
          : person.missing.map(titleOf).join(', '),
      hours(person.minutes),
    ]),
    dense: true,
  });
};

const peopleSections = (input: EvidenceInput): Content[] => {
  const sorted = [...input.view.coverage.people].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const trained = sorted.filter((person) => person.standing === 'trained');
  const others = sorted.filter((person) => person.standing !== 'trained');
  return [
    ...(trained.length === 0 ? [] : [heading1(t('training.paper.evidence.list')), peopleTable(input, trained, true)]),
    ...(others.length === 0 ? [] : [heading1(t('training.paper.evidence.left')), peopleTable(input, others, false)]),
  ];
};

/** Evidence of AI literacy (AI Act, article 4): what was taught, to whom, when, and who is left. */
export const trainingEvidence = (input: EvidenceInput): ReportDocument => {
  const { company, view, asOf } = input;
  const { coverage, figures } = view;
  return {
    title: t('training.paper.evidence.title', { name: company }),
    subject: t('training.paper.evidence.heading'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('training.paper.evidence.footer', { name: shorten(company, 50), day: formatDay(asOf) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        heading1(t('training.paper.evidence.heading'), { followedBy: 'text' }),
        answer(
          t('training.paper.evidence.answer', {
            trained: coverage.trained,
            present: coverage.present,
            day: formatDay(asOf),
          }),
        ),
        ...(coverage.present === 0
          ? [paragraph(t('training.paper.evidence.start'))]
          : [
              keyFigures(
                [figures.coverage, figures.toTrain, figures.hours].map((figure) => ({
                  label: t(`figures.${figure.code as 'trainingCoverage'}.label`),
                  value: formatValue(figure.value, figure.unit),
                })),
              ),
            ]),
        paragraph(t('training.paper.evidence.law')),
        paragraph(t('training.paper.evidence.how')),
      ],
      programmeSection(input),
      sessionsSection(input),
      peopleSections(input),
      [
        {
          // The line to sign never goes alone to a last page.
          unbreakable: true,
          stack: [
            { text: t('training.paper.evidence.sources'), style: 'h2' },
            bullets(
              view.programme.sources.map((source) => ({
                text: `${source.title}. ${source.idea}${source.verify ? ` ${t('training.paper.evidence.verify')}` : ''}`,
                style: 'small',
              })),
            ),
            small(t('training.paper.evidence.signs')),
          ],
        },
      ],
    ],
    attachments: [],
  };
};
