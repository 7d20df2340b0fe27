/** Lower case, without accents nor odd spaces: « Réglages » is found under « regl ». */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase()
    .trim();

/** True when every word of the query is found somewhere in the texts. An empty query matches all. */
export const matches = (query: string, texts: readonly (string | null | undefined)[]): boolean => {
  const haystack = normalise(texts.filter(Boolean).join(' '));
  return normalise(query)
    .split(' ')
    .every((word) => haystack.includes(word));
};

/** Puts first what begins with the query, then what has a word beginning with it. */
export const rank = (query: string, text: string): number => {
  const wanted = normalise(query);
  const found = normalise(text);
  if (wanted === '' || found.startsWith(wanted)) return 0;
  return found.split(' ').some((word) => word.startsWith(wanted)) ? 1 : 2;
};
