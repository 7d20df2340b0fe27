import {
  completeFacts,
  evaluateUseCase,
  isAsked,
  openQuestions,
  sourcesOf,
  withoutStaleAnswers,
} from '@main/engine/governance/ai-act';
import type { AiActAnswers, AiActReference, EvaluatedObligation } from '@shared/domain/ai-act';
import type { AiDuty, AiSystem, DutyLine, DutyState, RegisterLine } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';

/** What the rest of the dossier tells of a use. */
export type RegisterContext = {
  /** Employees; null: nobody said. */
  readonly headcount: number | null;
  readonly toolNames: ReadonlyMap<string, string>;
  readonly teamNames: ReadonlyMap<string, string>;
};

const closed: ReadonlySet<DutyState> = new Set(['done', 'not-applicable']);

/** Questions that the dossier answers by itself; an answer given by hand wins. */
const answersOfDossier = ({ headcount }: RegisterContext, typed: AiActAnswers): AiActAnswers =>
  headcount === null || typed.headcount_50_plus !== undefined ? {} : { headcount_50_plus: headcount >= 50 };

const dutyLine = (
  reference: AiActReference,
  evaluated: EvaluatedObligation,
  duty: AiDuty | undefined,
  asOf: Day,
): DutyLine[] => {
  const obligation = reference.obligations[evaluated.id];
  if (!obligation) return [];
  const state = duty?.state ?? 'to-do';
  const dueOn = duty?.dueOn ?? null;
  return [
    {
      ...evaluated,
      title: obligation.title,
      text: obligation.text,
      article: obligation.article,
      actor: obligation.actor,
      severity: obligation.severity,
      note: obligation.note ?? null,
      expectedEvidence: obligation.evidence ?? null,
      sources: sourcesOf(reference, obligation.sources),
      state,
      owner: duty?.owner ?? null,
      dueOn,
      evidence: duty?.evidence ?? null,
      closedOn: duty?.closedOn ?? null,
      late: !closed.has(state) && dueOn !== null && dueOn < asOf,
    },
  ];
};

/** One use of the register, classified on a day with its answers and those of the dossier. Pure. */
export const registerLine = (
  reference: AiActReference,
  system: AiSystem,
  duties: readonly AiDuty[],
  context: RegisterContext,
  asOf: Day,
): RegisterLine => {
  const fromDossier = answersOfDossier(context, system.answers);
  const answers = withoutStaleAnswers(reference, { ...fromDossier, ...system.answers });
  const evaluation = evaluateUseCase(reference, answers, asOf);
  const facts = completeFacts(reference, answers);
  const next = openQuestions(reference, answers);
  const answered = Object.keys(system.answers).length > 0;
  const serious = evaluation.riskLevel === 'haut_risque' || evaluation.riskLevel === 'interdit';
  const own = new Map(duties.filter((duty) => duty.systemId === system.id).map((duty) => [duty.obligationId, duty]));
  return {
    system,
    tool: system.toolId === null ? null : (context.toolNames.get(system.toolId) ?? system.toolId),
    team: system.teamId === null ? null : (context.teamNames.get(system.teamId) ?? null),
    standing: !answered ? 'unanswered' : next.some(({ decides }) => decides === 'level') ? 'provisional' : 'settled',
    level: evaluation.riskLevel,
    couldBecome: evaluation.couldBecome,
    rules: evaluation.rules,
    articles: evaluation.articles,
    flags: evaluation.flags.map((id) => ({ id, label: reference.flags[id] ?? id })),
    duties: evaluation.obligations.flatMap((one) => dutyLine(reference, one, own.get(one.id), asOf)),
    asked: reference.facts.filter((fact) => isAsked(fact, facts)).map((fact) => fact.id),
    next,
    missing: evaluation.missing,
    assumed: evaluation.assumed,
    fromDossier,
    toReview: answered && serious && system.reviewedOn === null,
  };
};
