import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { idSchema, nameSchema } from './ids';

const line = z.string().trim().max(200).nullable();

/** arrivée, mutation, départ, compte à récupérer (mauvais compte) */
export const movementKinds = ['arrival', 'move', 'departure', 'account-recovery'] as const;
export const movementKindSchema = z.enum(movementKinds);
export type MovementKind = z.infer<typeof movementKindSchema>;

/** Mouvement de personnel. */
export const staffMovementSchema = z.object({
  id: idSchema,
  personId: idSchema.nullable(),
  /** Kept when the person leaves the dossier. */
  name: nameSchema,
  kind: movementKindSchema,
  /** Day of the arrival, of the move, of the departure. */
  on: businessDaySchema,
  openedOn: daySchema,
  fromTeamId: idSchema.nullable(),
  toTeamId: idSchema.nullable(),
  closedOn: daySchema.nullable(),
  note: z.string().trim().max(1_000).nullable(),
});
export type StaffMovement = z.infer<typeof staffMovementSchema>;

/**
 * Étapes. Of a seat: transfer, delete-account, keep-seat, groups, export, report-account, reinvite, check-account.
 * Of the event: charter, training, workspace, connectors, assistants, tell.
 */
export const movementStepKinds = [
  'transfer',
  'delete-account',
  'keep-seat',
  'groups',
  'export',
  'report-account',
  'reinvite',
  'check-account',
  'charter',
  'training',
  'workspace',
  'tools-list',
  'connectors',
  'assistants',
  'tell',
] as const;
export const movementStepKindSchema = z.enum(movementStepKinds);
export type MovementStepKind = z.infer<typeof movementStepKindSchema>;

/** Étape d'un mouvement. */
export const movementStepSchema = z.object({
  id: idSchema,
  movementId: idSchema,
  position: z.int().min(0),
  kind: movementStepKindSchema,
  seatId: idSchema.nullable(),
  /** Name of the subscription, kept when the seat goes. */
  subject: line,
  state: z.enum(['todo', 'done', 'not-needed']),
  doneOn: businessDaySchema.nullable(),
  doneBy: line,
  /** Who received the data, or why the step is not needed. */
  detail: z.string().trim().max(500).nullable(),
});
export type MovementStep = z.infer<typeof movementStepSchema>;
