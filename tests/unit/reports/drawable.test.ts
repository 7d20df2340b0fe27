import { drawableContent } from '@main/reports/theme/drawable';
import { canDraw, drawableText } from '@main/reports/theme/glyphs';
import { table } from '@main/reports/theme/table';
import { describe, expect, it } from 'vitest';

describe('drawableText', () => {
  it.each([
    '\u202f',
    '\u00a0',
    '€',
    '₂',
    '–',
    '—',
    '→',
    '≤',
    '≥',
    '−',
    '×',
    '÷',
    '·',
    '…',
    '’',
    '«',
    '»',
    'œ',
    'Œ',
    'É',
    'ÿ',
    '●',
    '◆',
    '▲',
    '■',
    '○',
    '□',
  ])('keeps %s, which the text font draws', (char) => {
    expect(canDraw(char, 'Inter-Regular.ttf')).toBe(true);
    expect(drawableText(char)).toBe(char);
  });
  it.each(['\u202f', '\u00a0', '€', '₂', '–', '—', '→', '≤', '’', '«', '»', 'œ', 'É'])('draws %s in titles', (char) =>
    expect(canDraw(char, 'SourceSerif4-Semibold.ttf')).toBe(true),
  );
  it('takes ligatures apart, drops joiners, and shows a box for the rest', () => {
    expect(drawableText('ﬁn 👩\u200d💻 日')).toBe('fin □□ □');
  });
  it('keeps line breaks', () => expect(drawableText('a\nb')).toBe('a\nb'));
  it('composes accents that come apart', () => expect(drawableText('e\u0301te\u0301')).toBe('été'));
});

describe('drawableContent', () => {
  it('never ends a line inside « €/an », and repeats the style on each piece', () => {
    const [node] = drawableContent([{ text: [{ text: 'soit 720\u202f€/an. Puis', bold: true }] }]);
    expect(node).toEqual({
      text: [
        { text: 'soit ', bold: true },
        { text: '720\u202f€/an. ', bold: true, noWrap: true },
        { text: 'Puis', bold: true },
      ],
    });
  });
  it('leaves drawings and addresses of images alone', () => {
    const nodes = [{ svg: '<svg>🎉</svg>' }, { image: 'data:image/png;base64,AAAA' }];
    expect(drawableContent(nodes)).toEqual(nodes);
  });
});

describe('table', () => {
  it('shares what is left between its free columns, to the point', () => {
    const { widths } = table({
      columns: [
        { label: 'a', align: 'left', width: '*' },
        { label: 'b', align: 'right', width: 80 },
        { label: 'c', align: 'left', width: '*' },
      ],
      rows: [],
      width: 400,
    }).table;
    // 400 − 80 − 2 gutters of 10 = 300, in two.
    expect(widths).toEqual([150, 80, 150]);
  });
});
