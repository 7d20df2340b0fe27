import type { CharterTool } from '@shared/domain/charter';
import { t } from '@shared/text/translate';
import type { Content, CustomTableLayout } from '../../theme/content';
import { CONTENT_WIDTH } from '../../theme/page';
import { ink, line } from '../../theme/styles';
import { cellSize, type Look, leading } from '../look';

const hairlines = (head: boolean): CustomTableLayout => ({
  hLineWidth: (index, node) =>
    index === 0 || index === node.table.body.length ? 0.6 : head && index === 1 ? 0.9 : 0.4,
  hLineColor: (index) => (head && index === 1 ? ink : line),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 1.6,
  paddingBottom: () => 1.2,
});

const name = (tool: CharterTool): string =>
  tool.conditions ? `${tool.name} (${t('charter.paper.conditions')})` : tool.name;
const owner = (tool: CharterTool): string => tool.owner ?? t('charter.paper.ownerUnknown');

const asTable = (tools: readonly CharterTool[], look: Look): Content => {
  const fontSize = cellSize(look);
  const cell = (text: string, bold = false): Content => ({ text, fontSize, lineHeight: leading(look), bold });
  const heads = ['tool', 'use', 'owner', 'account'] as const;
  const widths = [150, CONTENT_WIDTH - 150 - 100 - 76 - 36, 100, 76];
  return {
    table: {
      widths,
      headerRows: 1,
      dontBreakRows: true,
      body: [
        heads.map((head) => ({ text: t(`charter.paper.${head}`), style: 'tableHead' })),
        ...tools.map((tool) => [
          cell(name(tool), true),
          cell(tool.use ?? t('charter.paper.useUnknown')),
          cell(owner(tool)),
          cell(t(`charter.paper.accounts.${tool.account}`)),
        ]),
      ],
    },
    layout: hairlines(true),
    margin: [0, 2, 0, 4],
  };
};

const asColumns = (tools: readonly CharterTool[], look: Look): Content => {
  const fontSize = cellSize(look);
  const cell = (tool: CharterTool | undefined): Content => ({
    text: tool ? [{ text: name(tool), bold: true }, ` · ${owner(tool)}`] : '',
    fontSize,
    lineHeight: leading(look),
  });
  const rows = Math.ceil(tools.length / 2);
  return {
    table: {
      widths: [CONTENT_WIDTH / 2 - 8, CONTENT_WIDTH / 2 - 8],
      dontBreakRows: true,
      body: Array.from({ length: rows }, (_, at) => [cell(tools[at]), cell(tools[at + rows])]),
    },
    layout: hairlines(false),
    margin: [0, 2, 0, 4],
  };
};

const asList = (tools: readonly CharterTool[], look: Look): Content => {
  const owners = [...new Set(tools.map(owner))];
  return {
    stack: owners.map((one) => ({
      text: [
        { text: `${t('charter.paper.ownedBy', { owner: one })} `, bold: true },
        tools
          .filter((tool) => owner(tool) === one)
          .map(name)
          .join(', '),
      ],
      fontSize: cellSize(look),
      lineHeight: leading(look),
      margin: [0, 0, 0, 1],
    })),
    margin: [0, 2, 0, 4],
  };
};

/** The approved tools, as full as the page allows: a table, two columns of names, or names by owner. */
export const toolList = (tools: readonly CharterTool[], look: Look): Content[] => {
  if (tools.length === 0) return [];
  const layouts = { table: asTable, columns: asColumns, list: asList };
  return [layouts[look.tools](tools, look)];
};
