import type { OverlapFinding } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { figureRange, figureValue } from '@shared/text/figure-text';
import { hasText, t } from '@shared/text/translate';

/** Amounts and counts that carry the sentence, set between asterisks for `Answer`. */
const strong =
  /(?:\d[\d\u202f]*(?:,\d+)?)\u202f(?:€|%)(?:[ \u202f]HT)?|\d+[ \u202f](?:sièges?(?: inutilisés?)?|cases? cochées?)/gu;
export const emphasise = (sentence: string): string => sentence.replace(strong, '*$&*');

/** « 26 – 39 h/an » when it is a range, its value otherwise. */
export const extent = (figure: Figure): string => figureRange(figure) ?? figureValue(figure);

/** The catalogue's notes are in English: our French ones where they exist. */
export const overlapText = (overlap: OverlapFinding, part: 'label' | 'why' | 'caveat'): string => {
  const key = `overlaps.${overlap.overlapId}.${part}`;
  return hasText(key) ? t(key) : overlap[part];
};

/** Labels of the catalogue are written with a straight apostrophe. */
export const typographic = (text: string): string => text.replaceAll("'", '’');
