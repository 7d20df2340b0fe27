import type { AuditInput } from '@shared/domain/audit';

/** A company whose audit was worked out by hand. A figure expected to be null must be unknown, not zero. */
export type GoldenCompany = {
  readonly asOf: string;
  readonly input: Partial<AuditInput>;
  readonly expected: {
    readonly headline: readonly [string, Readonly<Record<string, string | number>>];
    /** Path in the result → value of the figure. */
    readonly figures: Readonly<Record<string, number | null>>;
    /** Full annual cost by team; '' is « non affecté ». */
    readonly byTeam: Readonly<Record<string, number>>;
    /** Kind, subscription or tool, last day to decide; in order. */
    readonly actions: readonly string[];
    readonly boxes: Readonly<Record<string, string>>;
    readonly verdict: string;
    /** Subscription, state, first renewal for which notice is still possible; in order. */
    readonly renewals: readonly string[];
    /** Some gaps that must be told: code, then subscription, team or tool. */
    readonly gaps: readonly string[];
  };
};
