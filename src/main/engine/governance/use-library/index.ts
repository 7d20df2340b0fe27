import type { Team } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { DataClass, PolicyLine } from '@shared/domain/tool-policy';
import type { LibraryEntry, StarterEntry, StarterLibrary } from '@shared/domain/use-library';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** True when the word stands by itself in the name: « rh » is not found in « marchés ». */
const bears = (name: string, word: string): boolean =>
  ` ${plain(name).replace(/[^a-z0-9&]+/g, ' ')} `.includes(` ${word} `);

/** Team of the dossier that a starter entry is meant for; null: the whole company, or no team of that department. */
export const teamOfStarter = (
  entry: Pick<StarterEntry, 'department'>,
  library: Pick<StarterLibrary, 'departments'>,
  teams: readonly Team[],
): string | null => {
  const words = library.departments.find((one) => one.id === entry.department)?.words ?? [];
  return teams.find((team) => !team.archived && words.some((word) => bears(team.name, word)))?.id ?? null;
};

/** À revoir: its review day has come. An entry without a day is never due: it is to be given one. */
export const isReviewDue = (entry: Pick<LibraryEntry, 'reviewOn'>, asOf: Day): boolean =>
  entry.reviewOn !== null && entry.reviewOn <= asOf;

/** What the approved tools say of the tool recommended with this class of data; null when no tool is recommended. */
export const entryStanding = (
  entry: Pick<LibraryEntry, 'toolId' | 'dataClass'>,
  policies: readonly Pick<PolicyLine, 'toolId' | 'verdicts'>[],
): 'allowed' | 'conditions' | 'forbidden' | 'undecided' | null => {
  if (entry.toolId === null) return null;
  const verdicts = policies.find((line) => line.toolId === entry.toolId)?.verdicts;
  const dataClass: DataClass = entry.dataClass;
  return verdicts?.[dataClass] ?? 'undecided';
};
