import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue } from './catalogue';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every sentence of the product, as a dotted path: `audit.answer`. */
export type TextKey = Leaves<typeof catalogue>;
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * French spacing, so that the sentences can be typed and searched with ordinary spaces: narrow no-break space before
 * ; ! ? % € and inside « », no-break space before a colon. Parameters are not touched.
 */
export const typeset = (message: string): string =>
  message
    .replace(/ ([;!?%€»])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :(?=\s|$)/g, '\u00a0:');

/** « de » before a month that begins with a vowel: « d’avril », « d’août », « d’octobre ». */
const elided = (sentence: string): string => sentence.replace(/\b([dD])e (avril|août|octobre)\b/g, '$1’$2');

const compiled = new Map<string, IntlMessageFormat>();

const find = (key: string): string | undefined => {
  let node: unknown = catalogue;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return typeof node === 'string' ? node : undefined;
};

/** True when the catalogue has a sentence at this key: for keys built from a code (figure, error, warning). */
export const hasText = (key: string): key is TextKey => find(key) !== undefined;

/**
 * The French sentence of a key, ICU parameters filled in. Throws on a key or a parameter that is missing: a test
 * reads every key, so that no user meets it.
 */
export const t = (key: TextKey, params: TextParams = {}): string => {
  const cached = compiled.get(key);
  if (cached) return elided(String(cached.format(params)));
  const message = find(key);
  if (message === undefined) throw new Error(`no text for ${key}`);
  const format = new IntlMessageFormat(typeset(message), 'fr-FR');
  compiled.set(key, format);
  return elided(String(format.format(params)));
};

/** Same for a key built at run time from a code; the code itself is shown when no sentence exists. */
export const textOf = (key: string, params: TextParams = {}): string => (hasText(key) ? t(key, params) : key);
