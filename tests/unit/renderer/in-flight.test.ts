import { onceInFlight } from '@renderer/api/in-flight';
import { expect, test } from 'vitest';

const held = () => {
  const calls: { input: unknown; answer: (value: number) => void; refuse: (error: Error) => void }[] = [];
  const call = (input: unknown) =>
    new Promise<number>((answer, refuse) => {
      calls.push({ input, answer, refuse });
    });
  return { calls, ...onceInFlight(call) };
};

test('the same input asked twice while it runs is called once, and both get its answer', async () => {
  const { calls, run, takeRepeated } = held();
  const both = [run({ id: 'a' }), run({ id: 'a' })];
  expect(calls).toHaveLength(1);
  calls[0]?.answer(7);
  expect(await Promise.all(both)).toEqual([7, 7]);
  expect([takeRepeated({ id: 'a' }), takeRepeated({ id: 'a' })]).toEqual([true, false]);
});

test('another input, another file, or the same once answered or refused, is a call of its own', async () => {
  const { calls, run, takeRepeated } = held();
  const file = (name: string) => new File(['x'], name, { lastModified: 1 });
  const first = run({ file: file('a.csv') });
  void run({ file: file('b.csv') });
  expect(calls).toHaveLength(2);
  calls[0]?.refuse(new Error('refused'));
  await expect(first).rejects.toThrow('refused');
  void run({ file: file('a.csv') });
  expect([calls.length, takeRepeated({ file: file('a.csv') })]).toEqual([3, false]);
});

test('changed and changed back while nothing is answered yet: every change is made, in order', () => {
  const { calls, run, takeRepeated } = held();
  for (const answer of ['yes', 'no', 'yes']) void run({ id: 'policy', answer });
  expect(calls.map(({ input }) => input)).toEqual([
    { id: 'policy', answer: 'yes' },
    { id: 'policy', answer: 'no' },
    { id: 'policy', answer: 'yes' },
  ]);
  expect(takeRepeated({ id: 'policy', answer: 'yes' })).toBe(false);
});

test('a call that was not made is taken back by its own input alone', async () => {
  const { calls, run, takeRepeated } = held();
  void run('a');
  void run('a');
  void run('b');
  expect(calls).toHaveLength(2);
  expect([takeRepeated('b'), takeRepeated('a'), takeRepeated('a')]).toEqual([false, true, false]);
});
