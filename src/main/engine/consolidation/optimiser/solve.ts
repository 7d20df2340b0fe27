/** A mixed-integer programme as CPLEX LP text; `binaries` are also named in the text. */
export type MilpModel = {
  readonly lp: string;
  readonly binaries: readonly string[];
  /** Added to the objective of the text: amounts due whatever is decided. */
  readonly offset: number;
  /** Values of some of the variables in a solution found otherwise; the others follow from them. Null: none is known. */
  readonly start: ReadonlyMap<string, number> | null;
};

export type MilpSolution =
  | {
      readonly status: 'optimal' | 'feasible';
      /** Objective of the text, without the offset. */
      readonly objective: number;
      /** No solution is below this. */
      readonly bound: number;
      readonly values: ReadonlyMap<string, number>;
    }
  | { readonly status: 'infeasible' }
  /** Neither a solution nor a proof in the time given. */
  | { readonly status: 'not-found' };

export type MilpOptions = {
  readonly timeLimitSeconds: number;
  /** Called from time to time with the objective found so far (null: none) and the proven bound, without the offset. */
  readonly onProgress?: (best: number | null, bound: number | null) => void;
};

/** The solver, passed in: the engine writes models and reads solutions, nothing more. */
export type MilpSolve = (model: MilpModel, options: MilpOptions) => MilpSolution;
