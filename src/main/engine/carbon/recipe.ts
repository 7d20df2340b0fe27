import type { CarbonSettings, ImageClass, UseProfile } from '@shared/domain/carbon';
import type { Coded } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import type { TextCoefficients, UnitFigures } from './coefficients';
import type { CarbonReference } from './reference-index';
import type { Quality } from './tally';
import type { ZoneChoice } from './zones';

/** What the engine needs beside the rows. */
export type CarbonContext = {
  readonly reference: CarbonReference;
  readonly settings: CarbonSettings;
  /** Use profiles of the dossier; built-in ones are in the reference. */
  readonly profiles: readonly UseProfile[];
};

/** What decides how a group is computed: groups that share it share their recipe. */
export type RecipeKey = {
  readonly toolId: string | null;
  readonly model: string | null;
  readonly videoModel: string | null;
  readonly useId: string | null;
  readonly imageClass: ImageClass | null;
};

/** A use whose footprint is not known, with the code of the input that is missing. */
export type UnknownStep = { readonly kind: 'unknown'; readonly code: string };
export const unknownStep = (code: string): UnknownStep => ({ kind: 'unknown', code });

/** Impact of one unit of a use. `quality.estimated` is about the model or the class, not about the count. */
export type UnitStep = { readonly kind: 'unit'; readonly unit: UnitFigures; readonly quality: Quality };
export type TextStep =
  | { readonly kind: 'model'; readonly coefficients: TextCoefficients; readonly quality: Quality }
  | { readonly kind: 'per-request'; readonly unit: UnitFigures; readonly quality: Quality }
  | { readonly kind: 'per-token'; readonly unit: UnitFigures; readonly quality: Quality }
  | UnknownStep;
export type OtherStep = UnitStep | UnknownStep;

/** How each quantity of a group becomes impacts. Steps are built on demand: most groups have one. */
export type Recipe = {
  readonly text: TextStep;
  /** Length of one request when the rows do not tell; null: unknown too. */
  readonly tokens: Interval | null;
  readonly image: () => OtherStep;
  /** One second of video in clips of `clipSeconds` seconds; null: clips of the default length. */
  readonly video: (clipSeconds: number | null) => OtherStep;
  readonly transcription: () => OtherStep;
  readonly embedding: () => OtherStep;
  /** Zone of the text part; null: none was used. */
  readonly zone: ZoneChoice | null;
  /** Zone of images, transcription and embeddings. */
  readonly otherZone: ZoneChoice | null;
  /** Model that was used for text, aliases resolved; null: none. */
  readonly modelKey: string | null;
  /** Warnings about the text part. */
  readonly warnings: readonly Coded[];
};

/** Modelled figures are widened to the plausible range of section 7; tables are already wide, measures need none. */
export const MODELLED = { plausibleDivisor: 2.5, plausibleFactor: 4 } as const;
export const AS_GIVEN = { plausibleDivisor: 1, plausibleFactor: 1 } as const;
