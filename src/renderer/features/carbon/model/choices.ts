import type { Choice, Option } from '@renderer/ui/fields';
import type { CarbonOptions } from '@shared/contract/carbon';
import { t } from '@shared/text/translate';

/** Value of the choice « toute l’entreprise » in a list: a list holds no null. */
export const wholeCompany = 'entreprise';
export const teamChoices = ({ teams }: CarbonOptions): Choice<string>[] => [
  { value: wholeCompany, label: t('carbonScreens.wholeCompany') },
  ...teams.map(({ id, name }) => ({ value: id, label: name })),
];
export const teamOf = (choice: string | null): string | null => (choice === wholeCompany ? null : choice);

/** Subscribed tools first: they are what the company uses. */
export const toolOptions = ({ tools }: CarbonOptions): Option[] =>
  [...tools]
    .sort((a, b) => Number(b.subscribed) - Number(a.subscribed) || a.name.localeCompare(b.name, 'fr'))
    .map(({ id, name }) => ({ id, label: name }));
/** A model by its name, with its provider beside it. */
export const modelChoices = (keys: readonly string[]): Option[] =>
  keys.map((key) => ({ id: key, label: key.slice(key.indexOf('/') + 1), secondary: key.slice(0, key.indexOf('/')) }));
export const modelOptions = ({ models }: CarbonOptions): Option[] => modelChoices(models.map(({ key }) => key));
/** Profiles offered, and the one that is kept though it is no longer offered. */
export const profileChoices = ({ profiles }: CarbonOptions, kept: string | null = null): Choice<string>[] => [
  ...profiles.map(({ id, name }) => ({ value: id, label: name ?? id })),
  ...(kept === null || profiles.some(({ id }) => id === kept)
    ? []
    : [{ value: kept, label: t('carbonSetup.profiles.former') }]),
];
