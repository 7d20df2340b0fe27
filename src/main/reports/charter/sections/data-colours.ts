import type { AssembledSection, CharterText } from '@shared/domain/charter';
import { t } from '@shared/text/translate';
import type { Content, CustomTableLayout } from '../../theme/content';
import { CONTENT_WIDTH } from '../../theme/page';
import { ink, paperTones } from '../../theme/styles';
import { body, cellSize, type Look, leading, said } from '../look';

export const colours = ['green', 'orange', 'red'] as const;
type Colour = (typeof colours)[number];

/** Three signs told apart without colour: a ring with a tick, a striped triangle, a solid square with a bar. */
const signs: Readonly<Record<Colour, string>> = {
  green: `<circle cx="10" cy="10" r="8.4" fill="none" stroke="${paperTones.green}" stroke-width="1.8"/><path d="M5.8 10.4 L8.8 13.2 L14.2 6.8" fill="none" stroke="${paperTones.green}" stroke-width="2"/>`,
  orange: `<path d="M10 1.6 L18.6 17.6 L1.4 17.6 Z" fill="none" stroke="${paperTones.ochre}" stroke-width="1.8"/><path d="M10 7 L10 12.4 M10 14.2 L10 15.8" stroke="${paperTones.ochre}" stroke-width="2"/>`,
  red: `<rect x="1.5" y="1.5" width="17" height="17" fill="${paperTones.brick}"/><path d="M5 10 L15 10" stroke="#FFFFFF" stroke-width="3"/>`,
};
export const colourSign = (colour: Colour, size: number): Content => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">${signs[colour]}</svg>`,
  width: size,
});

const frame: CustomTableLayout = {
  hLineWidth: () => 0.6,
  hLineColor: () => ink,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 2.4,
  paddingBottom: () => 2,
};

/** Data in three colours, each with its sign, its word and its examples: readable in black and white. */
export const dataColours = (section: AssembledSection, examples: CharterText['examples'], look: Look): Content[] => {
  const fontSize = cellSize(look);
  const rows = colours.flatMap((colour) => {
    const clauses = section.clauses.filter((clause) => clause.kind === colour);
    if (clauses.length === 0) return [];
    const own = examples[colour];
    const text = clauses.map((clause) => said(clause.text)).join(' ');
    return [
      [
        { ...(colourSign(colour, fontSize * 1.5) as object), margin: [2, 1, 0, 0] } as Content,
        { text: t(`charter.paper.colours.${colour}`), bold: true, fontSize, lineHeight: leading(look) },
        {
          text: [
            text,
            ...(own ? [{ text: ` ${said(t('charter.paper.ofOurs', { examples: own }))}`, italics: true }] : []),
          ],
          fontSize,
          lineHeight: leading(look),
        },
      ],
    ];
  });
  const others = section.clauses.filter((clause) => !(colours as readonly string[]).includes(clause.kind));
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            table: { widths: [16, 92, CONTENT_WIDTH - 16 - 92 - 25], body: rows, dontBreakRows: true },
            layout: frame,
            margin: [0, 2, 0, 4],
          } as Content,
        ]),
    ...(others.length === 0 ? [] : [body(others.map((clause) => said(clause.text)).join(' '), look)]),
  ];
};
