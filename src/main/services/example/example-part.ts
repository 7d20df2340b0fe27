import type { WritableDb } from '@main/db/dossier-db';
import type { ExampleId } from '@shared/contract/library';
import type { z } from 'zod';
import { type Random, seededRandom } from './random';

/** What every part of an example is given: its slice of the data file, fixed identifiers, fixed chance. */
export type ExampleContext = {
  readonly example: ExampleId;
  /** The slice of the data file under `key`, checked; `fallback` when this example has none. */
  readonly slice: <S extends z.ZodType>(key: string, schema: S, fallback?: z.input<S>) => z.output<S>;
  /** Identifier of a row, always the same: `exemple-team-marketing`. */
  readonly id: (kind: string, key: string | number) => string;
  /** Chance of its own for each label: a new part never changes what another draws. */
  readonly random: (label: string) => Random;
};

/**
 * One feature of an example dossier. It writes its own tables and reads what earlier parts wrote from the database, so
 * that a part can be added without touching the others: add a file here, a slice to the data file, a line to `parts`.
 */
export type ExamplePart = (db: WritableDb, context: ExampleContext) => void;

const padded = (key: string | number): string => (typeof key === 'number' ? String(key).padStart(3, '0') : key);

/** Context of an example over its parsed data file. */
export const exampleContext = (example: ExampleId, data: Record<string, unknown>): ExampleContext => {
  const seed = Number(data.seed);
  return {
    example,
    slice: (key, schema, fallback) => schema.parse(data[key] ?? fallback),
    id: (kind, key) => `exemple-${kind}-${padded(key)}`,
    random: (label) => seededRandom(seed, label),
  };
};
