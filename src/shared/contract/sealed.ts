import { type StandardRPCCustomJsonSerializer, StandardRPCJsonSerializer } from '@orpc/client/standard';
import { z } from 'zod';

/**
 * An answer serialised where it was computed. What only passes it on carries one text: walking through a long answer
 * value by value would hold the main thread longer than all the rest of the call.
 */
export class Sealed {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const serializer = new StandardRPCJsonSerializer();
const sealedText = z.object({
  json: z.unknown().optional(),
  meta: z.array(z.tuple([z.number()], z.union([z.string(), z.number()]))),
});

/** Seals an answer that holds no file. */
export const seal = (value: unknown): Sealed => {
  const [json, meta, , blobs] = serializer.serialize(value);
  if (blobs.length > 0) throw new Error('a file cannot be sealed');
  return new Sealed(JSON.stringify({ json, meta }));
};

/** An answer as its end reads it. */
const unsealed = (text: string): unknown => {
  const { json, meta } = sealedText.parse(JSON.parse(text));
  return serializer.deserialize(json, meta);
};

/** For a caller in the same program, where nothing crosses. */
export const opened = <T>(answer: T | Sealed): T => (answer instanceof Sealed ? (unsealed(answer.text) as T) : answer);

/** An output that may come sealed: its schema was checked before. Its caller receives the answer itself. */
export const sealable = <T>(schema: z.ZodType<T>): z.ZodType<T, T | Sealed> =>
  z.union([z.instanceof(Sealed), schema]) as unknown as z.ZodType<T, T | Sealed>;

/** For every host and every caller: an answer that was sealed on the way is the answer itself at its end. */
export const sealedAnswers: StandardRPCCustomJsonSerializer = {
  type: 20,
  condition: (value) => value instanceof Sealed,
  serialize: ({ text }: Sealed) => text,
  deserialize: (text: unknown): unknown => unsealed(z.string().parse(text)),
};
