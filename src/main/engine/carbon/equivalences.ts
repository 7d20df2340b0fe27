import type { Equivalence } from '@shared/domain/carbon-outcomes';
import type { Interval } from '@shared/domain/interval';
import type { CarbonReference } from './reference-index';

/** Equivalences of a footprint from factors.json; those in kWh need the energy. A caution makes the source « à vérifier ». */
export const equivalencesOf = (
  reference: CarbonReference,
  kgCO2e: Interval,
  energyKWh: Interval | null,
): Equivalence[] =>
  reference.factors.equivalences.flatMap((factor): Equivalence[] => {
    const perUnit = factor.kgCO2ePerUnit ?? factor.kWhPerUnit;
    const base = factor.kgCO2ePerUnit === undefined ? energyKWh : kgCO2e;
    if (perUnit === undefined || base === null) return [];
    return [
      {
        id: factor.id,
        amount: { low: base.low / perUnit, central: base.central / perUnit, high: base.high / perUnit },
        perUnit,
        unit: factor.kgCO2ePerUnit === undefined ? 'kWh' : 'kgCO2e',
        source: {
          title: factor.source,
          url: null,
          date: reference.factors.header.retrieved,
          verify: factor.caution !== undefined,
        },
      },
    ];
  });
