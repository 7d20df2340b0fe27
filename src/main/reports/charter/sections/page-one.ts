import type { AssembledSection } from '@shared/domain/charter';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../../theme/content';
import { logoBlock } from '../../theme/logo';
import { muted, SERIF } from '../../theme/styles';
import { body, heading, leading, type PageInput, said } from '../look';
import { dataColours } from './data-colours';
import { toolList } from './tools';

const title = ({ text, look }: PageInput): Content => {
  const logo = logoBlock(text.logo, [110, 34]);
  const size = text.company.length > 60 ? look.size + 2 : look.size + 8;
  const words: Content = {
    stack: [
      { text: t('charter.paper.kind'), style: 'tableHead', fontSize: 9, margin: [0, 0, 0, 2] },
      {
        text: text.company,
        font: SERIF,
        bold: true,
        fontSize: size,
        lineHeight: 1.1,
        outline: true,
        outlineText: text.company,
      },
      {
        text: t('charter.paper.versionLine', {
          version: text.version,
          effective: formatDay(text.effectiveOn),
          review: formatDay(text.reviewOn),
        }),
        fontSize: 8.5,
        color: muted,
        margin: [0, 2, 0, 0],
      },
    ],
  };
  return logo.length === 0
    ? words
    : {
        columns: [
          { ...words, width: '*' },
          { stack: logo, width: 'auto' },
        ],
        columnGap: 12,
      };
};

const principle = ({ text, look }: PageInput): Content => ({
  text: said(`« ${text.principle.replace(/\.$/u, '')} »`),
  font: SERIF,
  bold: true,
  fontSize: look.size + 4.5,
  lineHeight: 1.15,
  alignment: 'center',
  margin: [0, look.size * 0.5, 0, 0],
});

const rules = (section: AssembledSection, { look }: PageInput): Content => ({
  // Numbers and texts in their own columns: a list of pdfmake writes its numbers after the first line.
  stack: section.clauses.map((clause, rank) => ({
    columns: [
      { text: `${rank + 1}.`, bold: true, width: look.size * 1.5 },
      {
        text: [
          ...(clause.label === null ? [] : [{ text: `${said(clause.label)}. `, bold: true }]),
          { text: said(clause.text) },
        ],
        width: '*',
      },
    ],
    fontSize: look.size,
    lineHeight: leading(look),
    margin: [0, 0, 0, look.size * 0.15] as [number, number, number, number],
  })),
});

const joined = (section: AssembledSection, skipped: string | null = null): string =>
  section.clauses
    .filter((clause) => clause.kind !== skipped)
    .map((clause) => said(clause.text))
    .join(' ');

const contentOf = (section: AssembledSection, input: PageInput): Content[] => {
  const { text, look } = input;
  switch (section.id) {
    case 'rules':
      return [rules(section, input)];
    case 'tools': {
      const lead = section.clauses.filter((clause) => clause.kind === 'tools').map((clause) => said(clause.text));
      return [
        ...(lead.length === 0 ? [] : [body(lead.join(' '), look)]),
        ...(lead.length === 0 ? [] : toolList(text.tools, look)),
        ...(joined(section, 'tools') === '' ? [] : [body(joined(section, 'tools'), look)]),
      ];
    }
    case 'data':
      return dataColours(section, text.examples, look);
    default:
      return [body(joined(section), look)];
  }
};

/** Page 1: who we are, the principle, the rules, the approved tools, the data in three colours. */
export const pageOne = (input: PageInput): Content[] => [
  title(input),
  principle(input),
  ...input.text.sections.flatMap((section, at) =>
    section.page !== 1 || section.clauses.length === 0
      ? []
      : [heading(at + 1, section.title, input.look), ...contentOf(section, input)],
  ),
];
