import { previewSubscriptionText, type SubscriptionImportContext } from '@main/importers/subscriptions';
import { loadCatalogue } from '@main/reference/catalogue';
import type { ImportedLine } from '@shared/contract/subscriptions';
import { day } from '@shared/domain/day';

const team = (id: string, name: string) => ({ id, name, headcount: null, hourlyCostCents: null, archived: false });
const person = (id: string, name: string, email: string) => ({
  id,
  name,
  email,
  teamId: null,
  managerId: null,
  arrivedOn: null,
  leftOn: null,
  kind: 'employee' as const,
  partTime: false,
  leaveFrom: null,
  leaveTo: null,
  note: null,
});

/** An empty dossier with two teams and two people, on 21 November 2026. */
export const importContext: SubscriptionImportContext = {
  catalogue: loadCatalogue(),
  existing: [],
  today: day('2026-11-21'),
  teams: [team('t-mkt', 'Marketing'), team('t-rd', 'R&D')],
  people: [
    person('p-1', 'Jeanne Martin', 'jeanne.martin@exemple.fr'),
    person('p-2', 'Paul Weber', 'paul.weber@exemple.fr'),
  ],
  company: null,
};

export const previewOf = (text: string, context = importContext) => previewSubscriptionText(text, context);
/** The draft of the only line of a block; fails when the line is refused. */
export const draftOf = (text: string, context = importContext): NonNullable<ImportedLine['draft']> => {
  const lines = previewOf(text, context).lines;
  const draft = lines.at(-1)?.draft;
  if (!draft) throw new Error(`refused: ${JSON.stringify(lines.at(-1)?.reasons)}`);
  return draft;
};
export const codesOf = (line: ImportedLine | undefined): string[] => (line?.reasons ?? []).map((reason) => reason.code);
export const lastLine = (text: string, context = importContext): ImportedLine | undefined =>
  previewOf(text, context).lines.at(-1);
