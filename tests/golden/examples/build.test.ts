import { listOperations, nextRedo, nextUndo } from '@main/db/operations';
import { teams } from '@main/db/repositories';
import { lastOperation } from '@main/db/repositories/last-operation';
import { exampleNames } from '@main/services/example/build-example';
import { seededRandom } from '@main/services/example/random';
import { checkedName } from '@main/services/library/names';
import { exampleIdSchema } from '@shared/contract/library';
import { hasText } from '@shared/text/translate';
import { describe, expect, it } from 'vitest';
import { aTeam } from '../../support/builders';
import { builtExample, dumpOf } from './support';

const examples = exampleIdSchema.options;

describe.each(examples)('the example « %s »', (example) => {
  it('is the same rows each time', () => {
    const first = dumpOf(builtExample(example));
    expect(first).toEqual(dumpOf(builtExample(example)));
    expect(first.subscription?.length).toBeGreaterThan(0);
  });
  it('is one operation, where « Annuler » stops', () => {
    const db = builtExample(example);
    const built = dumpOf(db);
    const [operation, ...others] = listOperations(db.connection, 10, Number.MAX_SAFE_INTEGER);
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ labelCode: 'example-built', kind: 'start' });
    expect(operation?.rows).toBeGreaterThan(500);
    // What is kept of a dossier rests on it: it counts as a write.
    expect(lastOperation(db.read)).toBe(operation?.seq);
    expect(hasText(`activity.labels.${operation?.labelCode ?? ''}`)).toBe(true);
    expect(nextUndo(db.connection)).toBeNull();
    expect(() => db.undo()).toThrow('nothing-to-undo');
    expect(() => db.undo(operation?.id)).toThrow('nothing-to-undo');
    expect(dumpOf(db)).toEqual(built);
    // What is done on it is undone, and redone, as anywhere.
    db.write({ code: 'team-added' }, (w) => teams.save(w, aTeam({ id: 'nouvelle', name: 'Nouvelle équipe' })));
    db.undo();
    expect(dumpOf(db)).toEqual(built);
    expect(nextUndo(db.connection)).toBeNull();
    expect(nextRedo(db.connection)).not.toBeNull();
  });
  it('bears a name that any library accepts, and says that it is an example', () => {
    expect(checkedName(exampleNames[example])).toBe(exampleNames[example]);
    expect(exampleNames[example]).toMatch(/^Exemple /);
  });
});

describe('chance of the examples', () => {
  it('depends on the seed and the label alone', () => {
    const draw = (seed: number, label: string) => Array.from({ length: 5 }, seededRandom(seed, label).next);
    expect(draw(1, 'a')).toEqual(draw(1, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
    expect(draw(1, 'a').every((n) => n >= 0 && n < 1)).toBe(true);
  });
  it('shuffles without losing anything', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    expect(
      seededRandom(3, 'x')
        .shuffle(items)
        .sort((a, b) => a - b),
    ).toEqual(items);
  });
});
