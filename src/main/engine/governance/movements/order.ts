import { addDays, type Day } from '@shared/domain/day';
import type { MovementStep } from '@shared/domain/movement';

/** Article 000: a personal account that was reported is blocked for 30 days before it can be invited again. */
export const blockedDays = 30;

/** Why a step cannot be done yet; null when it can. */
export type StepBlock =
  | { readonly code: 'transfer-first' | 'export-first' | 'report-first'; readonly notBefore: null }
  | { readonly code: 'blocked-until'; readonly notBefore: Day };

const twin = (step: MovementStep, kind: MovementStep['kind'], steps: readonly MovementStep[]) =>
  steps.find(
    (other) =>
      other.kind === kind && other.subject === step.subject && (other.seatId === step.seatId || step.seatId === null),
  );
const settled = (step: MovementStep | undefined): boolean => step === undefined || step.state !== 'todo';

/**
 * What stands in the way of a step on a given day. An account is never deleted before its data are transferred, nor
 * invited again within 30 days of being reported.
 */
export const blockOf = (step: MovementStep, steps: readonly MovementStep[], on: Day): StepBlock | null => {
  if (step.kind === 'delete-account' && !settled(twin(step, 'transfer', steps)))
    return { code: 'transfer-first', notBefore: null };
  if (step.kind === 'report-account' && !settled(twin(step, 'export', steps)))
    return { code: 'export-first', notBefore: null };
  if (step.kind === 'reinvite') {
    const report = twin(step, 'report-account', steps);
    if (!settled(report)) return { code: 'report-first', notBefore: null };
    if (report?.state === 'done' && report.doneOn !== null) {
      const free = addDays(report.doneOn, blockedDays);
      if (on < free) return { code: 'blocked-until', notBefore: free };
    }
  }
  return null;
};

/** Steps that rest on this one: they keep it from being taken back once they are done. */
export const restingOn = (step: MovementStep, steps: readonly MovementStep[]): MovementStep[] => {
  const next: Partial<Record<MovementStep['kind'], MovementStep['kind']>> = {
    transfer: 'delete-account',
    export: 'report-account',
    'report-account': 'reinvite',
  };
  const kind = next[step.kind];
  const other = kind === undefined ? undefined : twin(step, kind, steps);
  return other?.state === 'done' ? [other] : [];
};
