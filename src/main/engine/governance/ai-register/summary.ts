import { knownFigure, unknownFigure } from '@main/engine/explain';
import { deadlinesOf } from '@main/engine/governance/ai-act';
import type { DutyLine, Literacy, RegisterDeadline, RegisterLine } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import type { Figure, FigureInput } from '@shared/domain/figure';

/** Uses that run or are planned: what the sentences count. */
const live = (lines: readonly RegisterLine[]): RegisterLine[] => lines.filter((one) => one.system.state !== 'stopped');
const isOpen = (duty: DutyLine): boolean => duty.state === 'to-do' || duty.state === 'in-progress';

export type RegisterSummary = {
  readonly total: number;
  readonly prohibited: number;
  readonly high: number;
  readonly transparency: number;
  readonly minimal: number;
  readonly outside: number;
  /** Nobody answered anything: no level. */
  readonly unanswered: number;
  /** Classified, but an open question could change the level. */
  readonly provisional: number;
  readonly dutiesApplicable: number;
  readonly dutiesOpen: number;
  readonly dutiesLate: number;
};

/** Counts over the uses that run or are planned. A use without any answer has no level and counts apart. */
export const registerSummary = (lines: readonly RegisterLine[]): RegisterSummary => {
  const own = live(lines);
  const at = (level: RegisterLine['level']) =>
    own.filter((one) => one.standing !== 'unanswered' && one.level === level).length;
  const duties = own.filter((one) => one.standing !== 'unanswered').flatMap((one) => one.duties);
  const applicable = duties.filter((duty) => duty.status === 'applicable');
  return {
    total: own.length,
    prohibited: at('interdit'),
    high: at('haut_risque'),
    transparency: at('transparence'),
    minimal: at('minimal'),
    outside: at('hors_champ'),
    unanswered: own.filter((one) => one.standing === 'unanswered').length,
    provisional: own.filter((one) => one.standing === 'provisional').length,
    dutiesApplicable: applicable.length,
    dutiesOpen: applicable.filter(isOpen).length,
    dutiesLate: duties.filter((duty) => duty.late).length,
  };
};

/** Coming days of the regulation for the uses registered, with the names of the uses concerned. */
export const registerDeadlines = (lines: readonly RegisterLine[], asOf: Day): RegisterDeadline[] => {
  const own = live(lines).filter((one) => one.standing !== 'unanswered');
  return deadlinesOf(
    own.flatMap((one) => one.duties),
    asOf,
  ).map(({ on, daysLeft, kind, obligationIds }) => ({
    on,
    daysLeft,
    kind,
    obligations: [...obligationIds],
    systems: own
      .filter((one) =>
        one.duties.some(
          (duty) =>
            obligationIds.includes(duty.id) &&
            (kind === 'starts' ? duty.appliesFrom === on : duty.transitionUntil === on),
        ),
      )
      .map((one) => one.system.name),
  }));
};

const input = (code: string, value: number, unit: FigureInput['unit'] = 'count'): FigureInput => ({
  code,
  label: null,
  value,
  unit,
  status: 'declared',
});

/** Headline figures of the register. A share of nobody, or without any record, is unknown: never zero. */
export const registerFigures = (
  summary: RegisterSummary,
  literacy: Literacy,
): { registered: Figure; serious: Figure; open: Figure; literacy: Figure } => ({
  registered: knownFigure({
    code: 'aiSystems',
    unit: 'count',
    value: summary.total,
    status: 'declared',
    inputs: [input('aiUnanswered', summary.unanswered), input('aiProvisional', summary.provisional)],
  }),
  serious: knownFigure({
    code: 'aiHighRisk',
    unit: 'count',
    value: summary.high + summary.prohibited,
    status: 'declared',
    inputs: [input('aiHigh', summary.high), input('aiProhibited', summary.prohibited)],
  }),
  open: knownFigure({
    code: 'aiDutiesOpen',
    unit: 'count',
    value: summary.dutiesOpen,
    status: 'declared',
    inputs: [
      input('aiDutiesApplicable', summary.dutiesApplicable),
      input('aiDutiesClosed', summary.dutiesApplicable - summary.dutiesOpen),
    ],
  }),
  literacy:
    literacy.training === null || literacy.training.expected === 0
      ? unknownFigure({
          code: 'aiLiteracy',
          unit: 'percent',
          missing: [{ code: 'aiRegister.literacy.noTraining', params: {} }],
        })
      : knownFigure({
          code: 'aiLiteracy',
          unit: 'percent',
          // Rounded down: 100 % only when everybody has been trained.
          value: Math.floor((literacy.training.trained * 100) / literacy.training.expected),
          status: 'declared',
          inputs: [
            input('aiTrained', literacy.training.trained, 'people'),
            input('aiExpected', literacy.training.expected, 'people'),
          ],
        }),
});
