export const charterTabs = ['write', 'values', 'discuss', 'grade', 'versions', 'signatures'] as const;
export type CharterTab = (typeof charterTabs)[number];

/** The tab an address names; the first that makes sense when it names none. */
export const tabOf = (item: string | null, published: boolean): CharterTab =>
  charterTabs.find((tab) => tab === item) ?? (published ? 'signatures' : 'write');
