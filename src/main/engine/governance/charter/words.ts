/** Words of a text: what stands between spaces and holds a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Lower case, one apostrophe, ordinary spaces: so that a search does not depend on how a text was typed. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/gu, '’')
    .replace(/[\s\u00a0\u202f]+/gu, ' ');

/** True when the text holds one of the expressions. */
export const says = (text: string, expressions: readonly string[]): boolean => {
  const searched = plain(text);
  return expressions.some((expression) => searched.includes(plain(expression)));
};
