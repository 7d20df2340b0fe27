import { z } from 'zod';
import { centsPerYearSchema } from './audit-cost';
import { monthSchema } from './day';
import { codedSchema, figureSchema } from './figure';
import { idSchema } from './ids';

const count = z.int().min(0);

/** Tools of the dossier that do the same work, from the editorial groups of the catalogue. */
export const overlapFindingSchema = z.object({
  overlapId: z.string(),
  label: z.string(),
  strength: z.enum(['full', 'partial']),
  why: z.string(),
  /** Must be shown with the overlap. */
  caveat: z.string(),
  toolIds: z.array(idSchema),
  subscriptionIds: z.array(idSchema),
  /** Annual cost of the subscriptions concerned; null when none is known. */
  annualCents: centsPerYearSchema.nullable(),
  /** People known to hold at least two of them; null when no holder is known. */
  people: count.nullable(),
  teams: z.array(z.object({ teamId: idSchema, toolIds: z.array(idSchema), people: count })),
});
export type OverlapFinding = z.infer<typeof overlapFindingSchema>;

/** Gouffre 1: multi-abonnements. */
export const multiSinkSchema = z.object({
  /** What all the AI subscriptions cost together. */
  total: figureSchema,
  /** What people who hold several overlapping tools cost twice. */
  redundant: figureSchema,
  people: figureSchema,
  tools: figureSchema,
  overlaps: z.array(overlapFindingSchema),
});
/** Gouffre 2: château de cartes. */
export const cardsSinkSchema = z.object({ hours: figureSchema, euros: figureSchema });
/** Gouffre 3: fuite de données. Counts and exposure only: no euro figure has a basis. */
export const leakSinkSchema = z.object({
  wrongAccounts: figureSchema,
  workAddressOutside: figureSchema,
  trainingTools: figureSchema,
  outsideEuTools: figureSchema,
  openSettings: figureSchema,
  exposedSeats: figureSchema,
  euros: figureSchema,
  tools: z.array(
    z.object({
      toolId: idSchema,
      toolName: z.string().nullable(),
      seats: count,
      personalAccounts: count,
      training: z.enum(['off', 'on', 'default-on', 'unknown']),
      hosting: z.enum(['eu', 'eu-option-not-set', 'outside', 'unknown']),
      openSettings: z.array(z.string()),
    }),
  ),
});
/** Gouffre 4: licences zombies. */
export const zombiesSinkSchema = z.object({
  seats: figureSchema,
  euros: figureSchema,
  share: figureSchema,
  adoption: z.array(
    z.object({
      month: monthSchema,
      subscriptionId: idSchema.nullable(),
      activeSharePct: z.number(),
      unusedSharePct: z.number(),
      origin: z.enum(['declared', 'imported', 'estimated']),
    }),
  ),
});
/** Gouffre 5: paradoxe du choix. */
export const choiceSinkSchema = z.object({
  people: figureSchema,
  perPerson: figureSchema,
  hours: figureSchema,
  euros: figureSchema,
});

/** Les cinq gouffres of article 000. */
export const sinkSectionSchema = z.object({
  multi: multiSinkSchema,
  cards: cardsSinkSchema,
  leak: leakSinkSchema,
  zombies: zombiesSinkSchema,
  choice: choiceSinkSchema,
  warnings: z.array(codedSchema),
});
export type MultiSink = z.infer<typeof multiSinkSchema>;
export type CardsSink = z.infer<typeof cardsSinkSchema>;
export type LeakSink = z.infer<typeof leakSinkSchema>;
export type ZombiesSink = z.infer<typeof zombiesSinkSchema>;
export type ChoiceSink = z.infer<typeof choiceSinkSchema>;
export type SinkSection = z.infer<typeof sinkSectionSchema>;
