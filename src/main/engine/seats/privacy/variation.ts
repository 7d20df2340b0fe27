/** People of a group in a month, to see who came and went; ids never leave this function. */
export type GroupMonth = { readonly personIds: readonly string[]; readonly value: number };

/** Variation of a group from one month to the next, or why it is not shown. */
export type Variation =
  | { readonly status: 'shown'; readonly value: number }
  /** One or two people joined or left: the difference would be theirs. */
  | { readonly status: 'masked' };

/** People who came or went between two months. */
export const changedPeople = (before: readonly string[], after: readonly string[]): number => {
  const [old, now] = [new Set(before), new Set(after)];
  return [...old].filter((id) => !now.has(id)).length + [...now].filter((id) => !old.has(id)).length;
};

/** One or two people: the difference between two months would be theirs. */
export const isTelling = (count: number): boolean => count === 1 || count === 2;

/** `deltaProtection`: masks a monthly variation when the group changed by one or two people. */
export const protectVariation = (before: GroupMonth, after: GroupMonth): Variation => {
  return isTelling(changedPeople(before.personIds, after.personIds))
    ? { status: 'masked' }
    : { status: 'shown', value: after.value - before.value };
};
