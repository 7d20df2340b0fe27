import { useConfirm } from '@renderer/stores/confirm';
import { expect, test } from 'vitest';

const question = { title: 'Quitter sans enregistrer ?', body: '', action: 'Quitter' };
const { ask, answer } = useConfirm.getState();
const shown = () => useConfirm.getState().request?.title ?? null;

test('a question declined by a key is not asked again by the same key, and is by the next one', async () => {
  const first = ask(question);
  expect(shown()).toBe(question.title);
  answer(false);
  // The same Échap reaches the panel under the question.
  expect(await ask(question)).toBe(false);
  expect([await first, shown()]).toEqual([false, null]);
  await new Promise((done) => setTimeout(done));
  const again = ask(question);
  expect(shown()).toBe(question.title);
  answer(true);
  expect(await again).toBe(true);
});
