import { conflictOf, followUps, matches, mergeRemarks, proposeAgenda } from '@main/engine/committee';
import type { CommitteeDecision, CommitteeRemark } from '@shared/domain/committee';
import type { CommitteeBriefing } from '@shared/domain/committee-briefing';
import { type RemarksFile, remarksFormat } from '@shared/domain/committee-remarks-file';
import { day, month } from '@shared/domain/day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const briefing = (given: Partial<CommitteeBriefing> = {}): CommitteeBriefing => ({
  month: month('2025-06'),
  asOf: day('2025-06-26'),
  figures: [],
  teams: { status: 'nothing', masked: null, lines: [] },
  incidents: [],
  questions: [],
  watch: [],
  requests: [],
  proposals: [],
  actions: [],
  ...given,
});
const question = { text: 'Puis-je ?', topic: 'rule' as const, askedOn: day('2025-06-02') };
const action = {
  kind: 'plan' as const,
  id: 'a',
  text: 'Faire',
  owner: null,
  dueOn: null,
  late: false,
  fromMonth: null,
};

describe('the hour', () => {
  test('is sixty minutes whatever waits', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (questions, actions, proposals) => {
        const proposal = {
          kind: 'add' as const,
          text: 'x',
          why: null,
          proposedOn: day('2025-06-01'),
          section: 'tools' as const,
          sectionTitle: 'Outils',
        };
        const items = proposeAgenda(
          briefing({
            questions: Array.from({ length: questions }, () => question),
            actions: Array.from({ length: actions }, () => action),
            proposals: Array.from({ length: proposals }, () => proposal),
          }),
        );
        expect(items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0)).toBe(60);
        expect(Math.min(...items.map(({ plannedMinutes }) => plannedMinutes))).toBeGreaterThanOrEqual(2);
      }),
    );
  });
  test('gives more time to what has more to look at', () => {
    const minutes = (given: Partial<CommitteeBriefing>) =>
      proposeAgenda(briefing(given)).find(({ code }) => code === 'questions')?.plannedMinutes ?? 0;
    expect(minutes({ questions: [question, question, question] })).toBeGreaterThan(minutes({}));
  });
});

const decision = (given: Partial<CommitteeDecision>): CommitteeDecision => ({
  id: 'd1',
  sessionId: 's1',
  itemId: null,
  text: 'Décider.',
  owner: null,
  dueOn: null,
  votesFor: 3,
  votesAgainst: 0,
  votesAbstain: 0,
  state: 'todo',
  followedOn: null,
  followNote: null,
  ...given,
});

describe('follow-up', () => {
  test('open decisions of earlier sessions, due first; not those of the month nor those done', () => {
    const sessions = [
      { id: 's1', month: month('2025-04') },
      { id: 's2', month: month('2025-06') },
    ];
    const found = followUps(
      [
        decision({ id: 'late', dueOn: day('2025-06-01') }),
        decision({ id: 'done', state: 'done' }),
        decision({ id: 'undated' }),
        decision({ id: 'now', sessionId: 's2' }),
      ],
      sessions,
      month('2025-06'),
      day('2025-06-26'),
    );
    expect(found.map(({ id, late, fromMonth }) => [id, late, fromMonth])).toEqual([
      ['late', true, '2025-04'],
      ['undated', false, '2025-04'],
    ]);
  });
});

const remark = (given: Partial<RemarksFile['remarks'][number]> = {}): RemarksFile['remarks'][number] => ({
  id: 'r1',
  target: { kind: 'decision', id: 'd1', field: 'text' },
  base: 'Décider.',
  text: 'Décider avant l’été.',
  author: 'Julie',
  writtenOn: day('2025-06-20'),
  ...given,
});
const file = (remarks: RemarksFile['remarks']): RemarksFile => ({
  format: remarksFormat,
  version: 1,
  dossierId: 'x',
  session: { id: 's1', month: month('2025-06') },
  author: 'Julie',
  exportedOn: day('2025-06-21'),
  base: [],
  remarks,
});

describe('remarks of a member', () => {
  const merge = (from: RemarksFile, known: readonly CommitteeRemark[]) => mergeRemarks(from, known, day('2025-06-25'));

  test('the same file twice changes nothing, even once treated', () => {
    const once = merge(file([remark()]), []).added;
    expect(once).toHaveLength(1);
    const treated = once.map((one) => ({ ...one, state: 'taken' as const, replaced: 'Décider.' }));
    expect(merge(file([remark()]), treated)).toEqual({ added: [], known: 1 });
  });
  test('nothing is lost: other words under the same id come beside, once', () => {
    const once = merge(file([remark()]), []).added;
    const other = file([remark({ text: 'Décider en septembre.' })]);
    const twice = merge(other, once).added;
    expect(twice.map(({ text }) => text)).toEqual(['Décider en septembre.']);
    expect(twice[0]?.id).not.toBe('r1');
    expect(merge(other, [...once, ...twice]).added).toEqual([]);
  });
  test('any number of files in any order end with the same remarks', () => {
    const texts = fc.array(fc.record({ id: fc.constantFrom('r1', 'r2', 'r3'), text: fc.constantFrom('a', 'b') }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, (list) => {
        const files = list.map((one) => file([remark(one)]));
        const run = (order: readonly RemarksFile[]) => {
          const known: CommitteeRemark[] = [];
          for (const one of order) known.push(...merge(one, known).added);
          return known;
        };
        const words = (all: readonly CommitteeRemark[]) =>
          all.map(({ id, text }) => `${id.slice(0, 2)} ${text}`).sort();
        expect(words(run([...files, ...files]))).toEqual(words(run(files)));
        expect(words(run([...files].reverse()))).toEqual(words(run(files)));
      }),
    );
  });
  test('conflict: only when the text is no longer the one that was read, nor the one proposed', () => {
    const about = (text: string) => conflictOf(remark(), { items: [], decisions: [{ id: 'd1', text }] });
    expect(about('Décider.')).toBe('none');
    expect(about('Décider avant l’été.')).toBe('none');
    expect(about('Ne rien décider.')).toBe('changed');
    expect(conflictOf(remark(), { items: [], decisions: [] })).toBe('gone');
    const comment = remark({ target: { kind: 'decision', id: 'd1', field: 'comment' }, base: null });
    expect(conflictOf(comment, { items: [], decisions: [{ id: 'd1', text: 'Autre.' }] })).toBe('none');
  });
});

test('search: every word, without accents nor case', () => {
  expect(matches('ETHIQUE budget', ['Comité éthique', 'Budgets carbone'])).toBe(true);
  expect(matches('éthique été', ['Comité éthique', null])).toBe(false);
  expect(matches('', [])).toBe(true);
});
