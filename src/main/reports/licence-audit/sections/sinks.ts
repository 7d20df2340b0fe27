import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { answer, paragraph, small } from '@main/reports/theme/text';
import type { LeakSink, OverlapFinding, SinkSection } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { figureFormula } from '@shared/text/figure-text';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { euros, say, statusText, valueText } from '../words';

const sinkIds = ['multi', 'cards', 'leak', 'zombies', 'choice'] as const;
type SinkId = (typeof sinkIds)[number];

/** What is counted, and what it costs, for each of the five. */
const measures = (
  sinks: SinkSection,
): Readonly<Record<SinkId, { readonly measure: Figure; readonly amount: Figure }>> => ({
  multi: { measure: sinks.multi.people, amount: sinks.multi.redundant },
  cards: { measure: sinks.cards.hours, amount: sinks.cards.euros },
  leak: { measure: sinks.leak.exposedSeats, amount: sinks.leak.euros },
  zombies: { measure: sinks.zombies.seats, amount: sinks.zombies.euros },
  choice: { measure: sinks.choice.hours, amount: sinks.choice.euros },
});

const summary = (sinks: SinkSection): Content =>
  table({
    columns: [
      { label: t('reports.words.sink'), align: 'left', width: '*' },
      { label: t('reports.words.measure'), align: 'right', width: 110 },
      { label: t('reports.words.amountPerYear'), align: 'right', width: 120 },
      { label: t('reports.words.origin'), align: 'left', width: 56 },
    ],
    rows: sinkIds.map((id) => {
      const { measure, amount } = measures(sinks)[id];
      return [
        {
          stack: [
            { text: t(`reports.sinks.${id}.name`), style: 'cell', bold: true },
            { text: t(`reports.sinks.${id}.what`), style: 'keyNote' },
          ],
        },
        valueText(measure),
        id === 'leak' ? t('reports.sinks.noAmount') : valueText(amount),
        statusText(id === 'leak' ? measure.status : amount.status),
      ];
    }),
  });

const explained = (figure: Figure): Content[] => {
  const formula = figureFormula(figure);
  return formula === null ? [] : [small(t('reports.words.formula', { formula }))];
};

const overlapTable = (overlaps: readonly OverlapFinding[]): Content[] =>
  overlaps.length === 0
    ? []
    : [
        table({
          columns: [
            { label: t('reports.words.overlap'), align: 'left', width: 120 },
            { label: t('reports.words.why'), align: 'left', width: '*' },
            { label: t('reports.words.people'), align: 'right', width: 56 },
            { label: t('reports.words.fullPerYear'), align: 'right', width: 64 },
          ],
          rows: overlaps.map((overlap) => [
            {
              stack: [
                { text: overlap.label, style: 'cell' },
                { text: t(`reports.strength.${overlap.strength}`), style: 'keyNote' },
              ],
            },
            {
              stack: [
                { text: overlap.why, style: 'cell' },
                { text: overlap.caveat, style: 'keyNote' },
              ],
            },
            overlap.people === null ? t('reports.words.unknownMark') : formatNumber(overlap.people),
            euros(overlap.annualCents),
          ]),
        }),
      ];

const leakTable = (leak: LeakSink): Content[] =>
  leak.tools.length === 0
    ? []
    : [
        table({
          columns: [
            { label: t('reports.words.tool'), align: 'left', width: '*' },
            { label: t('reports.words.seats'), align: 'right', width: 40 },
            { label: t('reports.words.personalAccounts'), align: 'right', width: 64 },
            { label: t('reports.words.training'), align: 'left', width: 96 },
            { label: t('reports.words.hosting'), align: 'left', width: 96 },
            { label: t('reports.words.openSettings'), align: 'right', width: 50 },
          ],
          rows: leak.tools.map((tool) => [
            tool.toolName ?? tool.toolId,
            String(tool.seats),
            String(tool.personalAccounts),
            t(`reports.training.${tool.training}`),
            t(`reports.hosting.${tool.hosting}`),
            String(tool.openSettings.length),
          ]),
        }),
      ];

/** The five sinks of the audit, each with what is counted, what it costs, and how. */
export const sinks = ({ audit }: AuditReportInput): Content[] => {
  if (audit.cost.subscriptions.length === 0) return [];
  const section = audit.sinks;
  const { multi, cards, leak, zombies, choice } = section;
  return [
    heading1(t('reports.audit.sinks.title'), { newPage: true, id: 'sinks' }),
    answer(
      t('reports.audit.sinks.answer', {
        redundant: valueText(multi.redundant),
        zombies: valueText(zombies.euros),
        hours: valueText(cards.hours),
      }),
    ),
    summary(section),
    small(t('reports.audit.sinks.notAdded')),
    heading2(t('reports.sinks.multi.name'), 'sinks'),
    paragraph(t('reports.sinks.multi.text', { tools: valueText(multi.tools), people: valueText(multi.people) })),
    ...overlapTable(multi.overlaps),
    heading2(t('reports.sinks.cards.name'), 'sinks'),
    paragraph(t('reports.sinks.cards.text', { hours: valueText(cards.hours), amount: valueText(cards.euros) })),
    ...explained(cards.hours),
    heading2(t('reports.sinks.leak.name'), 'sinks'),
    paragraph(
      t('reports.sinks.leak.text', {
        accounts: valueText(leak.wrongAccounts),
        work: valueText(leak.workAddressOutside),
        training: valueText(leak.trainingTools),
        outside: valueText(leak.outsideEuTools),
        open: valueText(leak.openSettings),
      }),
    ),
    ...leakTable(leak),
    heading2(t('reports.sinks.zombies.name'), 'sinks'),
    paragraph(
      t('reports.sinks.zombies.text', {
        seats: valueText(zombies.seats),
        share: valueText(zombies.share),
        amount: valueText(zombies.euros),
      }),
    ),
    ...explained(zombies.euros),
    heading2(t('reports.sinks.choice.name'), 'sinks'),
    paragraph(
      t('reports.sinks.choice.text', {
        people: valueText(choice.people),
        hours: valueText(choice.hours),
        amount: valueText(choice.euros),
      }),
    ),
    ...explained(choice.hours),
    ...section.warnings.map((warning) => small(say(warning))),
  ];
};
