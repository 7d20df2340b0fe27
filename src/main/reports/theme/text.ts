import type { Content, ContentText } from './content';
import { levels } from './headings';

/** A paragraph of body text. */
export const paragraph = (text: string): ContentText => ({ text, style: 'paragraph' });
/** The answer of a page, in one sentence: stands right under its title. */
export const answer = (text: string): ContentText => ({ text, style: 'answer' });
/** A note in small type: its lines stay together. */
export const small = (text: string): Content => ({
  stack: [{ text, style: 'small', margin: [0, 0, 0, 5] }],
  unbreakable: true,
});

/** A note between a heading and its table: never left alone with the heading at the foot of a page. */
export const headNote = (text: string): Content => ({ text, style: 'small', headlineLevel: levels.note });

/** A value in a narrow column: a long unit passes to the next line rather than being cut in the middle. */
export const inNarrowColumn = (value: string): string => value.replace(/[\u00a0\u202f](?=\p{L}{6,}$)/u, ' ');

/** A list of short items. */
export const bullets = (items: readonly Content[]): Content => ({
  ul: [...items],
  markerColor: '#4F5B56',
  margin: [0, 0, 0, 6],
});

export const gap = (points: number): ContentText => ({ text: '', margin: [0, 0, 0, points], lineHeight: 0.01 });
