import { day, month } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { hostOfEachTest } from '../support/host-of-each-test';
import { httpHost } from '../support/hosts';

const refused = (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => 'accepted',
    (error: { data?: { code?: string } }) => error.data?.code,
  );

/** A member with a copy of the dossier, over the browser's way: files travel both ways. */
describe('remarks from a copy of the dossier', () => {
  const host = hostOfEachTest(httpHost, '2025-06-20T09:00:00.000Z');

  test('written in the copy, sent, merged with what changed meanwhile', async () => {
    const { api } = host;
    const { committee, library } = api;
    const at = month('2025-06');
    await library.create({ name: 'Original', passphrase: null });
    const { result } = await committee.openSession({ month: at, date: day('2025-06-26') });
    const read = async () => {
      const { session } = await committee.month({ month: at });
      if (!session) throw new Error('no session');
      return session;
    };
    const [item, other] = (await read()).items;
    if (!item || !other) throw new Error('no items');
    await committee.saveNotes({ id: item.id, notes: 'Premier jet.' });

    const file = await library.exportFile({ name: 'Original', passphrase: null });
    await library.close();
    await library.importFile({ file: new File([await file.arrayBuffer()], 'Copie.sobria') });
    await library.open({ name: 'Copie', passphrase: null, takeOver: false });
    const about = (id: string, field: 'notes' | 'comment') => ({ kind: 'item' as const, id, field });
    const sessionId = result.id;
    expect(await refused(committee.exportRemarks({ sessionId, author: 'Julie' }))).toBe('remarks-none');
    await committee.addRemark({ sessionId, target: about(item.id, 'notes'), text: 'Jet de Julie.', author: 'Julie' });
    await committee.addRemark({ sessionId, target: about(other.id, 'comment'), text: 'À garder.', author: 'Julie' });
    const remarks = await committee.exportRemarks({ sessionId, author: 'Julie' });
    await library.close();

    await library.open({ name: 'Original', passphrase: null, takeOver: false });
    await committee.saveNotes({ id: item.id, notes: 'Deuxième jet.' });
    const merged = await committee.importRemarks({ file: remarks });
    expect(merged.result).toEqual({ month: at, author: 'Julie', added: 2, known: 0, conflicts: 1 });
    const again = await committee.importRemarks({ file: remarks });
    expect(again).toMatchObject({ operationId: null, result: { added: 0, known: 2 } });

    const wording = (await read()).remarks.find(({ target }) => target.field === 'notes');
    expect(wording).toMatchObject({
      conflict: 'changed',
      base: 'Premier jet.',
      current: 'Deuxième jet.',
      text: 'Jet de Julie.',
    });
    await committee.settleRemark({ id: wording?.id ?? '', state: 'both' });
    expect((await read()).items.find(({ id }) => id === item.id)?.notes).toBe('Deuxième jet.\nJet de Julie.');
    expect((await read()).remarks.find(({ id }) => id === wording?.id)).toMatchObject({
      state: 'both',
      replaced: 'Deuxième jet.',
      text: 'Jet de Julie.',
    });
    expect((await committee.importRemarks({ file: remarks })).operationId).toBeNull();

    const text = await remarks.text();
    const named = (content: string) => new File([content], 'remarques.json');
    expect(await refused(committee.importRemarks({ file: named('{') }))).toBe('remarks-unreadable');
    expect(await refused(committee.importRemarks({ file: named(text.replace('"version": 1', '"version": 9')) }))).toBe(
      'remarks-newer',
    );
    await library.close();
    await library.create({ name: 'Autre', passphrase: null });
    expect(await refused(committee.importRemarks({ file: remarks }))).toBe('remarks-other-dossier');
  });
});
