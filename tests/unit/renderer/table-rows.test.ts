import { arrangeRows, nextSort, type TableView } from '@renderer/ui/tables/arrange';
import { editCell } from '@renderer/ui/tables/cell-edit';
import { exportTable } from '@renderer/ui/tables/cell-values';
import { columnsFor } from '@renderer/ui/tables/columns';
import { sumColumn } from '@renderer/ui/tables/totals';
import { type Day, day } from '@shared/domain/day';
import { type Cents, type Currency, cents } from '@shared/domain/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Row = {
  id: string;
  name: string;
  kind: 'active' | 'ended';
  cost: Cents | null;
  currency: Currency;
  due: Day | null;
};
const row = (id: string, part: Partial<Row> = {}): Row => ({
  id,
  name: id,
  kind: 'active',
  cost: cents(100_00),
  currency: 'EUR',
  due: day('2026-03-12'),
  ...part,
});

const saved: { id: string; value: unknown }[] = [];
const c = columnsFor<Row>();
const columns = [
  c.text('name', { header: 'Outil', value: (r) => r.name }),
  c.choice('kind', {
    header: 'Statut',
    value: (r) => r.kind,
    choices: [
      { value: 'active', label: 'En cours' },
      { value: 'ended', label: 'Terminé' },
    ],
    edit: { onCommit: (r, value) => saved.push({ id: r.id, value }) },
  }),
  c.amount('cost', {
    header: 'Coût',
    value: (r) => r.cost,
    currency: (r) => r.currency,
    total: 'sum',
    edit: {
      onCommit: (r, value) => saved.push({ id: r.id, value }),
      validate: (value) => (value === 0 ? 'Le prix est à zéro.' : undefined),
      editable: (r) => r.kind === 'active',
    },
  }),
  c.day('due', {
    header: 'Échéance',
    value: (r) => r.due,
    edit: { onCommit: (r, value) => saved.push({ id: r.id, value }) },
  }),
  c.custom('action', { header: 'Action', render: () => null }),
];
const [name, kind, cost, due, action] = columns;
const all: TableView = { query: '', filters: {}, sort: null };
const ids = (rows: readonly Row[]) => rows.map((r) => r.id);

describe('rows shown', () => {
  it('finds words without accents nor order, in the text as shown', () => {
    const rows = [row('Générateur Été'), row('autre', { cost: cents(13_680_00) }), row('fini', { kind: 'ended' })];
    const find = (query: string) => ids(arrangeRows(rows, columns, { ...all, query }));
    expect(find('ete gener')).toEqual(['Générateur Été']);
    expect(find('13 680')).toEqual(['autre']);
    expect(find('termine')).toEqual(['fini']);
    expect(find('rien')).toEqual([]);
    expect(find('  ')).toHaveLength(3);
  });

  it('keeps the values of a filter; no value kept means no filter', () => {
    const rows = [row('a'), row('b', { kind: 'ended' })];
    expect(ids(arrangeRows(rows, columns, { ...all, filters: { kind: ['ended'] } }))).toEqual(['b']);
    expect(ids(arrangeRows(rows, columns, { ...all, filters: { kind: [] } }))).toEqual(['a', 'b']);
  });

  it('sorts as the French do, unknown last in both directions, equals in their order', () => {
    const rows = [
      row('Zèbre'),
      row('élan', { cost: null }),
      row('Abeille', { cost: cents(5) }),
      row('outil 10'),
      row('outil 9'),
    ];
    const by = (key: string, direction: 'asc' | 'desc') =>
      ids(arrangeRows(rows, columns, { ...all, sort: { key, direction } }));
    expect(by('name', 'asc')).toEqual(['Abeille', 'élan', 'outil 9', 'outil 10', 'Zèbre']);
    expect(by('cost', 'asc')).toEqual(['Abeille', 'Zèbre', 'outil 10', 'outil 9', 'élan']);
    expect(by('cost', 'desc')).toEqual(['Zèbre', 'outil 10', 'outil 9', 'Abeille', 'élan']);
    expect(nextSort(nextSort(nextSort(null, 'name'), 'name'), 'name')).toBeNull();
  });

  it('never loses nor doubles a row', () => {
    const cost = fc.option(fc.integer({ min: 0, max: 1e9 }).map(cents), { nil: null });
    fc.assert(
      fc.property(fc.array(cost), fc.constantFrom('asc' as const, 'desc' as const), (costs, direction) => {
        const rows = costs.map((value, i) => row(`r${i}`, { cost: value }));
        const sorted = arrangeRows(rows, columns, { ...all, sort: { key: 'cost', direction } });
        expect([...ids(sorted)].sort()).toEqual([...ids(rows)].sort());
        expect(sorted.map((r) => r.cost === null)).toEqual([...sorted.map((r) => r.cost === null)].sort());
      }),
    );
  });
});

describe('totals', () => {
  const total = (rows: Row[]) => (cost ? sumColumn(cost, rows) : null);
  it('adds what is known and counts what is not, never as zero', () => {
    expect(
      total([row('a', { cost: cents(1_250_50) }), row('b', { cost: null }), row('c', { cost: cents(49_50) })]),
    ).toEqual({
      text: '1\u202f300\u202f€', // 1 250,50 + 49,50
      unknown: 1,
      leftOut: 0,
      mixed: false,
    });
    expect(total([row('a', { cost: null })])).toEqual({ text: '—', unknown: 1, leftOut: 0, mixed: false });
  });
  it('leaves out of the sum the rows that do not count, and says how many', () => {
    const counting = cost && { ...cost, counted: ({ id }: Row) => id !== 'ended' };
    // 100 € + 20 €, without the 380 € of the ended one
    const rows = [row('a'), row('b', { cost: cents(20_00) }), row('ended', { cost: cents(380_00) })];
    expect(counting && sumColumn(counting, rows)).toMatchObject({ text: '120\u202f€', unknown: 0, leftOut: 1 });
  });
  it('refuses to add two currencies, but ignores the currency of an unknown amount', () => {
    expect(total([row('a'), row('b', { currency: 'USD' })])).toMatchObject({ text: '—', mixed: true });
    expect(total([row('a'), row('b', { currency: 'USD', cost: null })])).toMatchObject({
      text: '100\u202f€',
      mixed: false,
    });
  });
});

describe('export', () => {
  it('gives values as they are: cents, ISO days, null for unknown, the currency beside', () => {
    expect(exportTable(columns, [row('a', { cost: cents(12_34), currency: 'USD', due: null })], 'Devise')).toEqual({
      columns: [
        { key: 'name', header: 'Outil', kind: 'text' },
        { key: 'kind', header: 'Statut', kind: 'text' },
        { key: 'cost', header: 'Coût', kind: 'amount' },
        { key: 'cost-currency', header: 'Devise', kind: 'text' },
        { key: 'due', header: 'Échéance', kind: 'day' },
      ],
      rows: [['a', 'En cours', 1234, 'USD', null]],
    });
  });
});

describe('a cell edited in place', () => {
  const session = (column: (typeof columns)[number] | undefined, r: Row) => (column ? editCell(column, r) : null);
  it('opens with the value as typed by hand, empty when unknown', () => {
    expect(session(cost, row('a', { cost: cents(1_234_50) }))?.initial).toBe('1\u202f234,50');
    expect(session(cost, row('a', { cost: null }))?.initial).toBe('');
    expect(session(due, row('a'))?.initial).toBe('12/03/2026');
  });
  it('saves only what changed', () => {
    saved.length = 0;
    const opened = session(cost, row('a'));
    expect(opened?.read('100')).toEqual({ state: 'unchanged' });
    expect(opened?.read('100,00 €')).toEqual({ state: 'unchanged' });
    const reading = opened?.read('99,90');
    if (reading?.state !== 'changed') throw new Error('expected a change');
    expect(saved).toEqual([]);
    reading.save();
    expect(saved).toEqual([{ id: 'a', value: 9990 }]);
  });
  it('empties to unknown, not to zero', () => {
    saved.length = 0;
    const reading = session(due, row('a'))?.read('  ');
    if (reading?.state !== 'changed') throw new Error('expected a change');
    reading.save();
    expect(saved).toEqual([{ id: 'a', value: null }]);
  });
  it('says why it refuses', () => {
    expect(session(cost, row('a'))?.read('1.234')).toMatchObject({ state: 'refused' });
    expect(session(cost, row('a'))?.read('0')).toEqual({ state: 'refused', message: 'Le prix est à zéro.' });
    expect(session(due, row('a'))?.read('31/02/2026')).toMatchObject({
      state: 'refused',
      message: 'Cette date n’existe pas dans le calendrier.',
    });
  });
  it('stays shut where nothing may be changed', () => {
    expect(session(cost, row('a', { kind: 'ended' }))).toBeNull();
    expect(session(name, row('a'))).toBeNull();
    expect(session(action, row('a'))).toBeNull();
    expect(session(kind, row('a'))?.choices).toHaveLength(2);
  });
});
