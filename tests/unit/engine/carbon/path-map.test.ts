import { PathMap } from '@main/engine/carbon/path-map';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('values by a path', () => {
  test('one value a path, null being a key like another, in the order they were met', () => {
    const map = new PathMap<{ n: number }>();
    const at = (...path: (string | null)[]) => map.at(path, () => ({ n: 0 }));
    at('a', null).n += 1;
    at('a', 'b').n += 10;
    at(null, 'b').n += 100;
    at('a', null).n += 1;
    expect(map.all().map(({ n }) => n)).toEqual([2, 10, 100]);
  });

  test('the same sums as a map of joined texts, whatever the keys', () => {
    const key = fc.option(fc.constantFrom('a', 'b', '', 'ab'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key, key, fc.nat(9))), (rows) => {
        const tree = new PathMap<{ sum: number }>();
        const flat = new Map<string, number>();
        for (const [a, b, c, n] of rows) {
          tree.at([a, b, c], () => ({ sum: 0 })).sum += n;
          const name = JSON.stringify([a, b, c]);
          flat.set(name, (flat.get(name) ?? 0) + n);
        }
        expect(tree.all().map(({ sum }) => sum)).toEqual([...flat.values()]);
      }),
    );
  });
});
