import { costOfCase } from '@main/engine/licences/cost/cost-case';
import { eurosFromCents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import type { CaseHandler } from '../cases';

/** `sobria calcul cout`: a case of `reference/finance/vat-fx-cases.json` gives its `expected` keys, in euros per year. */
export const costCase: CaseHandler = (input) => {
  const outcome = costOfCase(input);
  if (!outcome.ok) return { error: outcome.error, message: t(`audit.cases.cost.${outcome.error}`) };
  const { cost } = outcome;
  return {
    result: {
      annualNetEur: eurosFromCents(cost.netCents),
      annualFeesEur: eurosFromCents(cost.feesCents),
      vatChargedBySupplier: eurosFromCents(cost.vatChargedCents),
      vatSelfAssessed: eurosFromCents(cost.vatSelfAssessedCents),
      vatRecoverable: eurosFromCents(cost.vatRecoverableCents),
      vatLost: eurosFromCents(cost.vatLostCents),
      annualFullCostEur: eurosFromCents(cost.fullCents),
      annualCashInclTaxEur: eurosFromCents(cost.cashCents),
    },
  };
};
