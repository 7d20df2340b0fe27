import type { MovementKind, MovementStep, MovementStepKind } from '@shared/domain/movement';

/** A seat of the person, as the checklist names it. */
export type ChecklistSeat = { readonly seatId: string; readonly subject: string };
type Planned = Pick<MovementStep, 'kind' | 'seatId' | 'subject'>;

/** Steps of each seat, in the order in which they must be done. */
const perSeat: Readonly<Record<MovementKind, readonly MovementStepKind[]>> = {
  arrival: ['check-account'],
  move: ['keep-seat', 'groups'],
  departure: ['transfer', 'delete-account'],
  'account-recovery': ['export', 'report-account', 'reinvite', 'check-account'],
};
const before: Readonly<Record<MovementKind, readonly MovementStepKind[]>> = {
  arrival: ['workspace', 'charter', 'tools-list', 'training'],
  move: ['tools-list'],
  departure: ['tell'],
  'account-recovery': ['tell'],
};
const after: Readonly<Record<MovementKind, readonly MovementStepKind[]>> = {
  arrival: [],
  move: ['assistants'],
  departure: ['connectors', 'assistants'],
  'account-recovery': [],
};

/** Checklist of a movement, from the seats the person holds. */
export const checklistOf = (kind: MovementKind, seats: readonly ChecklistSeat[]): Planned[] => {
  const general = (steps: readonly MovementStepKind[]): Planned[] =>
    steps.map((step) => ({ kind: step, seatId: null, subject: null }));
  return [
    ...general(before[kind]),
    ...seats.flatMap((seat) => perSeat[kind].map((step): Planned => ({ kind: step, ...seat }))),
    ...general(after[kind]),
  ];
};
