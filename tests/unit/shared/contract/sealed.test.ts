import { StandardRPCJsonSerializer } from '@orpc/client/standard';
import { seal, sealedAnswers } from '@shared/contract/sealed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** From the host to its caller, as text. */
const across = (value: unknown): unknown => {
  const serializer = new StandardRPCJsonSerializer({ customJsonSerializers: [sealedAnswers] });
  const [json, meta] = serializer.serialize(value);
  const received: { json: unknown; meta: typeof meta } = JSON.parse(JSON.stringify({ json, meta }));
  return serializer.deserialize(received.json, received.meta);
};

describe('a sealed answer', () => {
  it('is, at its end, what the answer itself would be', () => {
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(Number.NaN, undefined, 10n),
      fc.date({ noInvalidDate: true }),
    );
    const answer = fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), leaf));
    fc.assert(
      fc.property(answer, (value) => {
        expect(across(seal(value))).toEqual(across(value));
      }),
    );
  });

  it('is passed on as one text', () => {
    const [json] = new StandardRPCJsonSerializer({ customJsonSerializers: [sealedAnswers] }).serialize(
      seal({ lines: [1, 2] }),
    );
    expect(json).toBe('{"json":{"lines":[1,2]},"meta":[]}');
  });

  it('holds no file', () => {
    expect(() => seal({ paper: new Blob(['%PDF']) })).toThrow('a file cannot be sealed');
  });
});
