import type { OptimiserRequest, PlanView, ScenariosView } from '@shared/contract/consolidation';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { OptimiserOutcome } from '@shared/domain/optimiser-result';

/** Horizon, constraints and weights of a run. */
export type OptimiserAsked = Omit<OptimiserRequest, 'allowIndividualPlans'>;

/** What the decision note is made from. */
export type DecisionNoteInput = {
  readonly company: Pick<Company, 'name'>;
  readonly scenarios: ScenariosView;
  /** Latest run of the optimiser and what it was asked; null: none since the dossier was opened. */
  readonly run: { readonly outcome: OptimiserOutcome; readonly request: OptimiserAsked } | null;
  readonly plan: PlanView;
  readonly generatedOn: Day;
};
