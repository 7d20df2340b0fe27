import { chartBlock } from '@main/reports/charts/block';
import type { Content } from '@main/reports/theme/content';
import { heading1, heading2 } from '@main/reports/theme/headings';
import { CONTENT_WIDTH } from '@main/reports/theme/page';
import { table } from '@main/reports/theme/table';
import { answer, paragraph, small } from '@main/reports/theme/text';
import { chartThemes } from '@shared/charts';
import { adoptionChart } from '@shared/charts/audit';
import type { SinkSection, ZombiesSink } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { figureFormula } from '@shared/text/figure-text';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { say, statusText, valueText } from '../words';
import { leakTable } from './leak-table';
import { overlapTable } from './overlap-table';

const sinkIds = ['multi', 'cards', 'leak', 'zombies', 'choice'] as const;
type SinkId = (typeof sinkIds)[number];

const sinkName = (id: SinkId): string =>
  t('reports.words.numbered', { number: sinkIds.indexOf(id) + 1, name: t(`sinks.${id}.title`) });

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
            { text: sinkName(id), style: 'cell', bold: true },
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

const HALF = (CONTENT_WIDTH - 24) / 2;

/** What unused seats cost, beside the curve of adoption when the dossier has one. */
const zombieText = (zombies: ZombiesSink): Content[] => {
  const heading = heading2(sinkName('zombies'), 'sinks', 'text');
  const text = [
    paragraph(
      t('reports.sinks.zombies.text', {
        seats: valueText(zombies.seats),
        share: valueText(zombies.share),
        amount: valueText(zombies.euros),
      }),
    ),
    ...explained(zombies.euros),
  ];
  const adoption = adoptionChart(zombies, chartThemes.paper);
  if (adoption === null) return [heading, ...text];
  return [
    {
      stack: [
        heading,
        {
          columns: [
            { width: HALF, stack: text },
            { width: HALF, stack: [chartBlock(adoption, undefined, HALF)] },
          ],
          columnGap: 24,
        },
      ],
      unbreakable: true,
    },
  ];
};

/** The five sinks of the audit, each with what is counted, what it costs, and how. */
export const sinks = ({ audit }: AuditReportInput): Content[] => {
  if (audit.cost.subscriptions.length === 0) return [];
  const section = audit.sinks;
  const { multi, cards, leak, zombies, choice } = section;
  return [
    heading1(t('reports.audit.sinks.title'), { id: 'sinks', followedBy: 'chart' }),
    answer(
      t('reports.audit.sinks.answer', {
        redundant: valueText(multi.redundant),
        zombies: valueText(zombies.euros),
        hours: valueText(cards.hours),
      }),
    ),
    summary(section),
    ...section.warnings.map((warning) => small(say(warning))),
    heading2(sinkName('multi'), 'sinks', 'text'),
    paragraph(t('reports.sinks.multi.text', { tools: valueText(multi.tools), people: valueText(multi.people) })),
    ...overlapTable(multi.overlaps),
    heading2(sinkName('cards'), 'sinks', 'text'),
    paragraph(t('reports.sinks.cards.text', { hours: valueText(cards.hours), amount: valueText(cards.euros) })),
    ...explained(cards.hours),
    heading2(sinkName('leak'), 'sinks', 'text'),
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
    ...zombieText(zombies),
    heading2(sinkName('choice'), 'sinks', 'text'),
    paragraph(
      t('reports.sinks.choice.text', {
        people: valueText(choice.people),
        hours: valueText(choice.hours),
        amount: valueText(choice.euros),
      }),
    ),
    ...explained(choice.hours),
  ];
};
