import { wasteOfCase } from '@main/engine/licences/waste/waste-case';
import { t } from '@shared/text/translate';
import type { CaseHandler } from '../cases';

/** `sobria calcul gaspillage`: `{ seats, annualCost, activeSeats }` in euros per year. */
export const wasteCase: CaseHandler = (input) => {
  const outcome = wasteOfCase(input);
  if (!outcome.ok) return { error: outcome.error, message: t(`audit.cases.waste.${outcome.error}`) };
  return { result: { unusedSeats: outcome.unusedSeats, wastePerYear: outcome.wasteCentsPerYear / 100 } };
};
