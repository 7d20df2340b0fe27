import type { MilpModel, MilpOptions, MilpSolution, MilpSolve } from '@main/engine/consolidation/optimiser/solve';
import type { Highs, Model } from 'highs';
import { highsRuntime } from './highs-runtime';

/** From this many yes-or-no variables on, a good first solution is looked for before the whole model. */
const LARGE = 1_500;
/** Share of the relaxed optimum within which a variable is worth trying in the first, smaller model. */
const PROMISING = 0.0005;
const NUMERIC_NOISE = 1e-6;
/** Under this limit a large model only gets the engine's own solution checked and completed: no time to prove more. */
const SHORT_SECONDS = 6;

type Values = { readonly names: readonly string[]; readonly at: Float64Array };
type Run = { readonly solution: MilpSolution; readonly columns: Float64Array | null };

const columnNames = (model: Model): string[] =>
  Array.from({ length: model.getDimensions().numCols }, (_, column) => model.getColName(column));

const valuesOf = ({ names, at }: Values): ReadonlyMap<string, number> =>
  new Map(names.map((name, column) => [name, at[column] ?? 0]));

const configure = (model: Model, seconds: number): void => {
  model.options.set({
    output_flag: false,
    time_limit: Math.max(0.1, seconds),
    // Amounts are cents: closer than half a cent is the same solution.
    mip_rel_gap: 0,
    mip_abs_gap: 0.4,
    random_seed: 0,
  });
};

/** Runs a model and reads what came out of it. */
const run = (highs: Highs, model: Model, options: MilpOptions): Run => {
  const { modelStatus, callbackType } = highs.constants;
  model.run({
    [callbackType.mipInterrupt]: (event) => {
      const { mip_primal_bound: best, mip_dual_bound: bound } = event.data;
      const finite = (value: number | undefined): number | null =>
        value !== undefined && Number.isFinite(value) && Math.abs(value) < 1e29 ? value : null;
      options.onProgress?.(finite(best), finite(bound));
    },
  });
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { solution: { status: 'infeasible' }, columns: null };
  const optimal = status === modelStatus.optimal;
  const feasible = optimal || model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
  if (!feasible) return { solution: { status: 'not-found' }, columns: null };
  const columns = model.getSolution().colValue;
  const objective = model.getObjectiveValue();
  const proven = Number(model.info.get('mip_dual_bound'));
  return {
    solution: {
      status: optimal ? 'optimal' : 'feasible',
      objective,
      bound: optimal ? objective : Number.isFinite(proven) ? proven : Number.NEGATIVE_INFINITY,
      values: valuesOf({ names: columnNames(model), at: columns }),
    },
    columns,
  };
};

/** The same model with fractions allowed: its optimum bounds ours, its reduced costs say which variables matter. */
const relaxed = (highs: Highs, model: MilpModel, seconds: number) => {
  const [head = ''] = model.lp.split('\nBinaries\n');
  const bounds = model.binaries.map((name) => `0 <= ${name} <= 1`).join('\n');
  return highs.withModel({ format: 'lp', data: `${head}\n${bounds}\nEnd` }, (lp) => {
    configure(lp, seconds);
    lp.run();
    if (lp.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const { colDual, colValue } = lp.getSolution();
    const names = columnNames(lp);
    return {
      objective: lp.getObjectiveValue(),
      column: new Map(names.map((name, j) => [name, { dual: colDual[j] ?? 0, value: colValue[j] ?? 0 }])),
    };
  });
};

/** The engine's start with every variable worked out: the model with the named ones fixed. Null: it does not hold. */
const completedStart = (highs: Highs, model: MilpModel, options: MilpOptions): Float64Array | null => {
  const { start } = model;
  if (start === null) return null;
  return highs.withModel({ format: 'lp', data: model.lp }, (fixed) => {
    for (const [name, value] of start) fixed.changeColBounds(fixed.getColByName(name), value, value);
    configure(fixed, options.timeLimitSeconds / 4);
    return run(highs, fixed, { timeLimitSeconds: options.timeLimitSeconds }).columns;
  });
};

/** A good solution found quickly: the model without the variables that the relaxation finds far too dear. */
const firstSolution = (highs: Highs, model: MilpModel, options: MilpOptions): Float64Array | null => {
  const start = completedStart(highs, model, options);
  const lp = relaxed(highs, model, options.timeLimitSeconds / 4);
  if (lp === null) return start;
  const threshold = Math.max(1, Math.abs(lp.objective) * PROMISING);
  return highs.withModel({ format: 'lp', data: model.lp }, (small) => {
    for (const name of model.binaries) {
      const relaxedAt = lp.column.get(name);
      const promising = !relaxedAt || relaxedAt.dual <= threshold || relaxedAt.value > NUMERIC_NOISE;
      // A variable of the start, or one that follows from it, must stay free.
      if (!promising && (model.start === null || model.start.get(name) === 0))
        small.changeColBounds(small.getColByName(name), 0, 0);
    }
    configure(small, options.timeLimitSeconds / 3);
    if (start !== null) small.setSolution({ colValue: start });
    // The bound of the smaller model proves nothing about the whole one: only what is found is told.
    const found = run(highs, small, { ...options, onProgress: (best) => options.onProgress?.(best, null) });
    return found.columns ?? start;
  });
};

/**
 * HiGHS behind the engine's `MilpSolve`: synchronous, deterministic for a given machine speed, bounded in time. Large
 * models start from a solution of a smaller one. Loading the WebAssembly is the only asynchronous part.
 */
export const createSolver = async (): Promise<MilpSolve> => {
  const highs = await highsRuntime();
  return (model, options) => {
    const started = performance.now();
    const large = model.binaries.length >= LARGE;
    const short = options.timeLimitSeconds < SHORT_SECONDS;
    const start = !large ? null : (short ? completedStart : firstSolution)(highs, model, options);
    const left = options.timeLimitSeconds - (performance.now() - started) / 1_000;
    return highs.withModel({ format: 'lp', data: model.lp }, (whole) => {
      configure(whole, left);
      if (start !== null) whole.setSolution({ colValue: start });
      return run(highs, whole, options).solution;
    });
  };
};
