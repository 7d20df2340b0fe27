import { shorten } from '@shared/charts';
import type { MovementStepView, MovementView } from '@shared/contract/movements';
import type { Day } from '@shared/domain/day';
import { formatDay, formatShortDay } from '@shared/text/format';
import { sayBlock, sayStep } from '@shared/text/movement-words';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { tickBox } from '../theme/marks';
import { table } from '../theme/table';
import { answer, paragraph } from '../theme/text';

export type MovementChecklistInput = {
  readonly company: string;
  readonly movements: readonly MovementView[];
  readonly asOf: Day;
};

const done = (step: MovementStepView): string => {
  if (step.state === 'not-needed') return t('movements.stepStates.not-needed');
  return [step.doneOn && formatShortDay(step.doneOn), step.doneBy].filter(Boolean).join(', ') || ' ';
};
const help = (step: MovementStepView): string =>
  step.block?.code === 'blocked-until' ? sayBlock(step.block) : t(`movements.help.${step.kind}`);

const row = (step: MovementStepView): (string | Content)[] => [
  // An empty box to tick by hand, unless it is done.
  tickBox(step.state === 'done' ? 'yes' : 'no'),
  { text: [{ text: sayStep(step), bold: true }, `\n${help(step)}`], style: 'cell' },
  done(step),
  { text: step.detail ?? ' ', style: 'cell' },
];

const page = (movement: MovementView, index: number): Content[] => {
  const kind = t(`movements.kinds.${movement.kind}`);
  const seats = movement.seats.map((seat) => seat.subscription).join(', ');
  return [
    heading1(t('movements.paper.heading', { name: movement.name, kind }), {
      followedBy: 'text',
      newPage: index > 0,
    }),
    answer(
      t('movements.paper.answer', {
        kind: kind.charAt(0).toUpperCase() + kind.slice(1),
        day: formatDay(movement.on),
        done: movement.done,
        total: movement.steps.length,
      }),
    ),
    paragraph(t('movements.paper.order')),
    paragraph(seats === '' ? t('movements.paper.noSeats') : t('movements.paper.seats', { seats })),
    table({
      columns: [
        { label: '', align: 'left', width: 14 },
        { label: t('movements.paper.step'), align: 'left', width: '*' },
        { label: t('movements.paper.by'), align: 'left', width: 100 },
        { label: t('movements.paper.note'), align: 'left', width: 110 },
      ],
      rows: movement.steps.map(row),
    }),
    { text: t('movements.paper.sign'), style: 'paragraph', margin: [0, 18, 0, 30] },
  ];
};

/** Checklists to print and tick, one page each. */
export const buildMovementChecklist = ({ company, movements, asOf }: MovementChecklistInput): ReportDocument => {
  const [first] = movements;
  return {
    title:
      movements.length === 1 && first
        ? t('movements.paper.titleOne', { name: first.name })
        : t('movements.paper.title'),
    subject: t('movements.paper.subject'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('movements.paper.footer', { name: shorten(company, 50), day: formatDay(asOf) }),
      page: (number, pages) => t('reports.words.page', { page: number, pages }),
      onFirstPage: true,
    },
    sections: movements.map(page),
    attachments: [],
  };
};

export const movementChecklistPdf = (input: MovementChecklistInput): Promise<Uint8Array> =>
  renderPdf(buildMovementChecklist(input));
