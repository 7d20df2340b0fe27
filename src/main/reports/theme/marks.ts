import type { Tone } from '@shared/charts';
import type { Content, ContentCanvas } from './content';
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

/** A box to tick, drawn: ticked, empty, or with a dash when nobody knows. */
export const tickBox = (state: 'yes' | 'no' | 'unknown', size = 9): ContentCanvas => ({
  canvas: [
    { type: 'rect', x: 0, y: 1, w: size, h: size, lineWidth: 0.9, lineColor: ink },
    ...(state === 'yes'
      ? [
          {
            type: 'polyline' as const,
            lineWidth: 1.5,
            lineColor: ink,
            points: [
              { x: size * 0.2, y: size * 0.62 },
              { x: size * 0.44, y: size * 0.88 },
              { x: size * 0.84, y: size * 0.28 },
            ],
          },
        ]
      : []),
    ...(state === 'unknown'
      ? [
          {
            type: 'line' as const,
            x1: size * 0.25,
            y1: 1 + size / 2,
            x2: size * 0.75,
            y2: 1 + size / 2,
            lineWidth: 1,
            lineColor: muted,
          },
        ]
      : []),
  ],
});
