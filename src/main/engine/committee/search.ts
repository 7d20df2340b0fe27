/** Lower case without accents: « éthique » is found by « ethique ». */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** True when every word of the query is somewhere in the texts. An empty query finds everything. */
export const matches = (query: string, texts: readonly (string | null)[]): boolean => {
  const all = plain(texts.filter((text) => text !== null).join('\n'));
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
};
