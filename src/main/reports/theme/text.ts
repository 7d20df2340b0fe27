import type { Content, ContentText } from './content';

/** A paragraph of body text. */
export const paragraph = (text: string): ContentText => ({ text, style: 'paragraph' });
/** The answer of a page, in one sentence: stands right under its title. */
export const answer = (text: string): ContentText => ({ text, style: 'answer' });
/** A note in small type. */
export const small = (text: string): ContentText => ({ text, style: 'small' });

/** A list of short items. */
export const bullets = (items: readonly Content[]): Content => ({
  ul: [...items],
  markerColor: '#4F5B56',
  margin: [0, 0, 0, 6],
});

export const gap = (points: number): ContentText => ({ text: '', margin: [0, 0, 0, points], lineHeight: 0.01 });
