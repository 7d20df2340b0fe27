import { z } from 'zod';
import { idSchema, noteSchema } from './ids';

/** Intensité d'un besoin: occasionnelle (au plus un jour par semaine), régulière, intensive (chaque jour). */
export const intensities = ['occasional', 'regular', 'intensive'] as const;
export const intensitySchema = z.enum(intensities);
export type Intensity = z.infer<typeof intensitySchema>;

/** Classe de données, from the freest to the most protected: publique, interne, confidentielle, données clients. */
export const dataClasses = ['public', 'internal', 'confidential', 'client'] as const;
export const dataClassSchema = z.enum(dataClasses);
export type DataClass = z.infer<typeof dataClassSchema>;

/** Données sensibles: confidential ones and those of clients. */
export const isSensitive = (dataClass: DataClass): boolean => dataClass === 'confidential' || dataClass === 'client';

/** Capacité: one of the closed list of the catalogue. */
export const capabilityIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/**
 * Besoin: so many people of a team do this kind of work with AI. One need is covered by one tool. Needs of one team are
 * about the same people as far as possible: the greatest need of those a tool covers sets its number of seats.
 */
export const needSchema = z.object({
  id: idSchema,
  teamId: idSchema,
  capability: capabilityIdSchema,
  people: z.int().min(1).max(100_000),
  intensity: intensitySchema,
  dataClass: dataClassSchema,
  /** proposed: deduced from subscriptions and seats, to be confirmed by the team. declared: said by the team. */
  origin: z.enum(['proposed', 'declared']),
  note: noteSchema.nullable(),
});
export type Need = z.infer<typeof needSchema>;
