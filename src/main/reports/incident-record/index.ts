import { shorten } from '@shared/charts';
import type { IncidentView } from '@shared/contract/incidents';
import type { Day } from '@shared/domain/day';
import { type IncidentAnswers, incidentQuestions } from '@shared/domain/incident';
import { sayCoded } from '@shared/text/coded-params';
import { formatDay, formatInstant, formatNumber, formatShortDay, NNBSP } from '@shared/text/format';
import { saySeverity } from '@shared/text/incident-words';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import { callout } from '../theme/boxes';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, gap, paragraph, small } from '../theme/text';

export type IncidentRecordInput = {
  readonly company: string;
  readonly incident: IncidentView;
  readonly asOf: Day;
};

const pairs = (rows: readonly (readonly [string, string])[]): Content =>
  table({
    columns: [
      { label: t('incidents.paper.what'), align: 'left', width: 150 },
      { label: t('incidents.paper.value'), align: 'left', width: '*' },
    ],
    rows: rows.map(([label, value]) => [{ text: label, style: 'cell', bold: true }, value]),
  });
const orUnknown = (value: string | null): string => value ?? t('incidents.paper.unknown');

const sayCategories = (categories: NonNullable<IncidentView['categories']>): string =>
  categories.map((category) => t(`incidents.categories.${category}`)).join(', ') || t('incidents.paper.noCategory');

const facts = (one: IncidentView): Content =>
  pairs([
    [t('incidents.fields.kind'), t(`incidents.kinds.${one.kind}`)],
    [t('incidents.fields.what'), one.what],
    [t('incidents.fields.happenedOn'), orUnknown(one.happenedOn && formatShortDay(one.happenedOn))],
    [t('incidents.fields.knownAt'), formatInstant(one.knownAt)],
    [t('incidents.fields.reportedBy'), orUnknown(one.reportedBy)],
    [t('incidents.fields.tool'), orUnknown(one.tool)],
    [t('incidents.fields.dataClass'), orUnknown(one.dataClass && t(`security.classes.${one.dataClass}`))],
    [t('incidents.fields.data'), orUnknown(one.data)],
    [t('incidents.fields.peopleCount'), orUnknown(one.peopleCount === null ? null : formatNumber(one.peopleCount, 0))],
    [t('incidents.fields.categories'), orUnknown(one.categories && sayCategories(one.categories))],
    [t('incidents.fields.measures'), orUnknown(one.measures)],
  ]);

const sayAnswer = (question: keyof IncidentAnswers, answers: IncidentAnswers): string => {
  const value = answers[question];
  if (value === 'unknown') return t('incidents.paper.unknownQuestion');
  if (question === 'consequences') return t(`incidents.consequences.${answers.consequences}`);
  return t(value === 'yes' ? 'common.yes' : 'common.no');
};

const questions = (one: IncidentView): Content[] => {
  const decision = (of: 'cnil' | 'persons'): Content => {
    const { outcome, because } = one.advice[of];
    const reasons = because.map(sayCoded).join(' ');
    const said = t('incidents.advice.says', { outcome: t(`incidents.outcomes.${of}.${outcome}`) }).replaceAll('*', '');
    // Nobody has to decide what does not apply, nor what a closed record left as the answers say.
    const settledByAnswers = one[of] === 'undecided' && (outcome === 'not-applicable' || one.closedOn !== null);
    const decided = t('incidents.pair', {
      label: t('incidents.paper.decision'),
      value: settledByAnswers ? t(`incidents.outcomes.${of}.${outcome}`) : t(`incidents.decisions.${one[of]}`),
    });
    const reason = of === 'cnil' ? one.cnilReason : one.personsReason;
    const when =
      of === 'cnil'
        ? one.cnilNotifiedAt && `${t('incidents.fields.cnilNotifiedAt')} ${formatInstant(one.cnilNotifiedAt)}`
        : one.personsToldOn && `${t('incidents.fields.personsToldOn')} ${formatShortDay(one.personsToldOn)}`;
    const lines = [
      [said, reasons].filter(Boolean).join(' '),
      [decided, reason].filter(Boolean).join('. '),
      when,
      of === 'cnil' && one.cnilDelayReason
        ? t('incidents.pair', { label: t('incidents.fields.cnilDelayReason'), value: one.cnilDelayReason })
        : null,
    ].filter((line): line is string => Boolean(line));
    return callout({ text: [{ text: `${t(`incidents.advice.${of}`)}\n`, bold: true }, lines.join('\n')] });
  };
  return [
    heading2(t('incidents.paper.questions')),
    table({
      columns: [
        { label: t('incidents.paper.question'), align: 'left', width: '*' },
        { label: t('incidents.paper.value'), align: 'left', width: 90 },
      ],
      rows: incidentQuestions.map((question) => [
        t(`incidents.questions.${question}`),
        sayAnswer(question, one.answers),
      ]),
    }),
    gap(6),
    decision('cnil'),
    decision('persons'),
  ];
};

const severity = (one: IncidentView): Content[] => [
  heading2(t('incidents.paper.severityTitle')),
  table({
    columns: [
      { label: t('incidents.severity.criterion'), align: 'left', width: 150 },
      { label: t('incidents.severity.said'), align: 'left', width: '*' },
      { label: t('incidents.severity.worth'), align: 'right', width: 70 },
    ],
    rows: one.severity.criteria.map((criterion) => [
      t(`incidents.criteria.${criterion.code as 'data'}`),
      t(`incidents.criteriaValues.${criterion.code}.${criterion.value}` as 'incidents.criteriaValues.data.public'),
      criterion.known ? String(criterion.min) : `${criterion.min}${NNBSP}–${NNBSP}${criterion.max}`,
    ]),
  }),
  small(t('incidents.severity.how', { moderate: 3, serious: 6 })),
  ...(one.severityChosen && one.severityReason
    ? [
        paragraph(
          `${t('incidents.severity.chosen', { level: t(`incidents.severities.${one.severityChosen}`) }).replaceAll('*', '')} ${one.severityReason}`,
        ),
      ]
    : []),
];

const steps = (one: IncidentView): Content[] => [
  heading2(t('incidents.paper.stepsTitle')),
  one.steps.length === 0
    ? paragraph(t('incidents.paper.noSteps'))
    : table({
        columns: [
          { label: t('incidents.steps.on'), align: 'left', width: 70 },
          { label: t('incidents.steps.what'), align: 'left', width: '*' },
          { label: t('incidents.steps.by'), align: 'left', width: 110 },
        ],
        rows: one.steps.map((step) => [formatShortDay(step.on), step.what, step.by ?? '']),
      }),
];

const closing = (one: IncidentView): Content[] => [
  heading2(t('incidents.paper.closing'), undefined, 'text'),
  ...(one.closedOn === null
    ? [paragraph(t('incidents.paper.stillOpen'))]
    : [
        paragraph(
          one.closedBy === null
            ? t('incidents.close.doneNoName', { day: formatDay(one.closedOn) })
            : t('incidents.close.done', { day: formatDay(one.closedOn), name: one.closedBy }),
        ),
      ]),
  ...(one.lesson ? [paragraph(t('incidents.pair', { label: t('incidents.fields.lesson'), value: one.lesson }))] : []),
  small(t('incidents.paper.legal')),
  { text: t('incidents.paper.signature'), style: 'paragraph', margin: [0, 18, 0, 30] },
];

/** Record of one incident, to be signed and filed. */
export const buildIncidentRecord = ({ company, incident, asOf }: IncidentRecordInput): ReportDocument => ({
  title: t('incidents.paper.title', { number: incident.number, title: incident.title }),
  subject: t('incidents.paper.subject'),
  author: company,
  createdOn: asOf,
  footer: {
    left: t('incidents.paper.footer', { name: shorten(company, 50), number: incident.number, day: formatDay(asOf) }),
    page: (page, pages) => t('reports.words.page', { page, pages }),
    onFirstPage: true,
  },
  sections: [
    [
      heading1(t('incidents.paper.heading', { number: incident.number }), { followedBy: 'text' }),
      paragraph(incident.title),
      answer(
        t('incidents.paper.answer', {
          severity: saySeverity(incident.severity),
          cnil: t(`incidents.outcomes.cnil.${incident.advice.cnil.outcome}`),
          persons: t(`incidents.outcomes.persons.${incident.advice.persons.outcome}`),
        }),
      ),
      heading2(t('incidents.paper.facts')),
      facts(incident),
    ],
    questions(incident),
    severity(incident),
    steps(incident),
    closing(incident),
  ],
  attachments: [],
});

export const incidentRecordPdf = (input: IncidentRecordInput): Promise<Uint8Array> =>
  renderPdf(buildIncidentRecord(input));
