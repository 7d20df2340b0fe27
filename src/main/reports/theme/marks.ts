import type { Tone } from '@shared/charts';
import type { Content } from './content';
import { ink, muted, paperTones } from './styles';

const symbols: Readonly<Record<Tone, string>> = { green: '●', slate: '◆', ochre: '▲', brick: '■', muted: '○' };

/** A status as text, told apart by its sign as well as by its colour. */
export const chip = (label: string, tone: Tone): Content => ({
  text: [
    { text: `${symbols[tone]} `, color: tone === 'muted' ? muted : paperTones[tone], fontSize: 7 },
    { text: label },
  ],
  style: 'cell',
});

const inBox = {
  yes: `<path d="M2.2 6.2 L4.6 8.4 L8.6 3.2" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
  no: '',
  unknown: `<path d="M3.2 5.5 L7.8 5.5" fill="none" stroke="${muted}" stroke-width="1"/>`,
} as const;

/**
 * A box to tick, drawn: ticked, empty, or with a dash when nobody knows. Drawn as SVG: pdfmake moves the points of its
 * own canvas nodes at each layout, and a document is laid out several times.
 */
export const tickBox = (state: 'yes' | 'no' | 'unknown', size = 10): Content => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="11" height="11" viewBox="0 0 11 11"><rect x="0.75" y="0.75" width="9.5" height="9.5" fill="none" stroke="${ink}" stroke-width="0.9"/>${inBox[state]}</svg>`,
  width: size,
  margin: [0, 0.5, 0, 0],
});
