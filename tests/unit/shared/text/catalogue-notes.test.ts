import { loadCatalogue } from '@main/reference/catalogue';
import { catalogueNotes } from '@shared/text/catalogue-notes';
import { expect, it } from 'vitest';

const { tools } = loadCatalogue();
const keys = (record: object): string[] => Object.keys(record).sort();
const ids = (rows: readonly { readonly id: string; readonly note: string | null }[]): string[] =>
  rows.flatMap(({ id, note }) => (note ? [id] : [])).sort();

it('every note of the catalogue has its French, and no French is left without its note', () => {
  expect(keys(catalogueNotes.tools)).toEqual(ids(tools));
  expect(keys(catalogueNotes.plans)).toEqual(ids(tools.flatMap((tool) => tool.plans)));
  expect(keys(catalogueNotes.hosting)).toEqual(ids(tools.map(({ id, hosting }) => ({ id, note: hosting.detail }))));
});
