import type { CharterText, CharterTool } from '@shared/domain/charter';
import type { CharterFit } from '@shared/domain/charter-results';
import { typeset } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { SERIF } from '../theme/styles';

/** Sizes tried, from the most comfortable to the smallest that the grid allows, in points. */
export const bodySizes = [10.5, 10.25, 10, 9.75, 9.5] as const;
export const smallestSize = 9.5;
/** From the fullest list of tools to the most compact. */
export const toolsLayouts = ['table', 'columns', 'list'] as const satisfies readonly CharterFit['toolsLayout'][];
export type ToolsLayout = (typeof toolsLayouts)[number];

/** How a page is set. */
export type Look = {
  readonly size: number;
  readonly tools: ToolsLayout;
  /** Section 5 begins where page 1 has room, rather than on page 2. */
  readonly flows: boolean;
};

export type PageInput = { readonly text: CharterText; readonly look: Look };

/** Lines stand closer than those of a report, and closer still in the smallest type. */
export const leading = ({ size }: Pick<Look, 'size'>): number => (size < 10 ? 1.1 : 1.16);

/** A clause typed with ordinary spaces, with those of French typography. */
export const said = (text: string): string => typeset(text);

export const heading = (number: number, title: string, { size }: Look): Content => ({
  text: `${number}. ${said(title)}`,
  font: SERIF,
  bold: true,
  fontSize: size + 1.5,
  lineHeight: 1.1,
  margin: [0, size * 0.45, 0, size * 0.12],
  outline: true,
  outlineText: `${number}. ${said(title)}`,
});

export const body = (text: Content, { size }: Look): Content => ({
  text: text as never,
  fontSize: size,
  lineHeight: leading({ size }),
  margin: [0, 0, 0, size * 0.2],
});

/** Tables may be a point smaller than the text, never under 8.5. */
export const cellSize = ({ size }: Look): number => Math.max(8.5, size - 1);

/** Words of a tool as listed: they count in the length of the section. */
export const toolWords = (tool: CharterTool): number =>
  `${tool.name} ${tool.use ?? ''} ${tool.owner ?? ''}`.split(/\s+/u).filter((part) => part !== '').length;
