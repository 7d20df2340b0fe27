import type { AssembledSection } from '@shared/domain/charter';
import type { CharterReference } from '@shared/domain/charter-reference';
import type { Coded } from '@shared/domain/figure';
import { countWords, plain, says } from './words';

const sentencesOf = (text: string): string[] => text.split(/[.!?;:]\s/u).filter((part) => part.trim() !== '');

/**
 * What the grid warns of: no tool named, prohibitions without a way out, lawyers' words, dates known to be wrong, a
 * conformity that no charter can claim, sentences too long to be read once.
 */
export const charterAlerts = (
  sections: readonly AssembledSection[],
  toolCount: number,
  { watch }: CharterReference,
): Coded[] => {
  const texts = sections.flatMap((section) => section.clauses.map((clause) => clause.text));
  const all = plain(texts.join(' \n '));
  const forbidden = all.split(plain(watch.forbidden)).length - 1;
  const legal = watch.legal.filter((word) => all.includes(plain(word)));
  const long = texts.flatMap(sentencesOf).filter((sentence) => countWords(sentence) > watch.maxSentenceWords);
  const wrong = texts.find((text) => watch.wrongDates.some((words) => words.every((word) => says(text, [word]))));
  return [
    ...(toolCount === 0 ? [{ code: 'charter.alerts.noTool', params: {} }] : []),
    ...(forbidden > watch.maxForbidden && !says(all, watch.alternatives)
      ? [{ code: 'charter.alerts.forbidden', params: { count: forbidden } }]
      : []),
    ...(legal.length > 0 ? [{ code: 'charter.alerts.legal', params: { words: legal.join(', ') } }] : []),
    ...(wrong === undefined ? [] : [{ code: 'charter.alerts.wrongDate', params: {} }]),
    ...(says(all, watch.conformity) ? [{ code: 'charter.alerts.conformity', params: {} }] : []),
    ...(long.length > 0 ? [{ code: 'charter.alerts.longSentences', params: { count: long.length } }] : []),
  ];
};
