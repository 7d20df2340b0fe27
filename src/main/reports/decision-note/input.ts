import type { PlanView, ScenariosView } from '@shared/contract/consolidation';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { OptimiserOutcome } from '@shared/domain/optimiser-result';

/** What the decision note is made from. */
export type DecisionNoteInput = {
  readonly company: Pick<Company, 'name'>;
  readonly scenarios: ScenariosView;
  /** Latest run of the optimiser; null: none since the dossier was opened. */
  readonly outcome: OptimiserOutcome | null;
  readonly plan: PlanView;
  readonly generatedOn: Day;
};
