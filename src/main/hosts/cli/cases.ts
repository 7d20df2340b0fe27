import type { Day } from '@shared/domain/day';

/** What `sobria calcul …` passes beside each case. */
export type CaseOptions = { readonly asOf: Day };

/** One case of a file of cases: its result, or a coded error that does not stop the other cases. */
export type CaseOutcome =
  | { readonly result: Readonly<Record<string, unknown>> }
  | { readonly error: string; readonly message: string };

/** Computes one case. `kind` stands beside `input` in the file (carbon only). Bad input is an outcome, never a throw. */
export type CaseHandler = (input: unknown, kind: string | undefined, options: CaseOptions) => CaseOutcome;
