import type { UsageCounts } from '@shared/domain/carbon-results';
import type { Day, Month } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import type { AdminHours } from '@shared/domain/kpi';
import type { AdoptionPoint } from '@shared/domain/seat';

/** What the indicators of one month are made from. Null always means « not known », never zero. */
export type KpiFacts = {
  readonly month: Month;
  /** Last day of the month, or the day of the call when the month still runs. */
  readonly asOf: Day;
  readonly annualCost: Figure;
  readonly paidSeats: Figure;
  readonly activeSeats: Figure;
  readonly unusedSeats: Figure;
  /** True when the seat register was observed close enough to that day to speak of it. */
  readonly observed: boolean;
  /** Adoption of that very month, 0 to 1. */
  readonly adoption: { readonly share: number; readonly origin: AdoptionPoint['origin'] } | null;
  /** People who hold at least one seat, and those of them who use one. */
  readonly holders: number | null;
  readonly activePeople: number | null;
  readonly realisedSavings: Figure;
  readonly roi: Figure;
  readonly carbonKg: Interval | null;
  /** A part of the uses of the month has no known footprint. */
  readonly carbonPartial: boolean;
  readonly carbonLimitKg: number | null;
  readonly nonEssential: Figure;
  /** What was counted in the month, each unit apart. */
  readonly uses: UsageCounts | null;
  readonly electricityKwh: number | null;
  /** Coverage of the training; null: no session in the dossier. */
  readonly trained: Figure | null;
  readonly signatures: Figure | null;
  readonly incidents: number | null;
  readonly questionsWaiting: number | null;
  readonly adminHours: AdminHours | null;
};
