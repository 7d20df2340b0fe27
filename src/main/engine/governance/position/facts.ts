import type { FigureStatus } from '@shared/domain/figure';

/** A share or a count, how it was obtained, and what it is made of; null: the dossier cannot tell. */
export type Fact = {
  readonly value: number;
  readonly status: Exclude<FigureStatus, 'unknown' | 'not-applicable'>;
  readonly part?: number;
  readonly whole?: number;
} | null;

/** What the dossier says of a day, one fact per criterion. Shares in percent. */
export type PositionFacts = {
  /** Share of paid seats that serve. */
  readonly adoption: Fact;
  /** Share of active teams that use AI. */
  readonly teamCoverage: Fact;
  /** Requests and images per person present and working day. */
  readonly intensity: Fact;
  /** Distinct kinds of use. */
  readonly useCases: Fact;
  /** Share of active teams with a tested use in the library. */
  readonly practice: Fact;
  /** Share of the last three months whose footprint is known. */
  readonly footprint: Fact;
  /** Share of requests said essential. */
  readonly essential: Fact;
  /** 1: a charter is in force; 0: there is none. */
  readonly charter: Fact;
  readonly signatures: Fact;
  readonly training: Fact;
  /** Share of active teams under a carbon budget. */
  readonly budgets: Fact;
  /** Members of the committee. */
  readonly committee: Fact;
  /** Share of checked settings that are right. */
  readonly settings: Fact;
};
