import type { AssembledSection } from '@shared/domain/charter';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content, CustomTableLayout } from '../../theme/content';
import { CONTENT_WIDTH } from '../../theme/page';
import { ink, line, muted } from '../../theme/styles';
import { body, cellSize, heading, type Look, leading, type PageInput, said } from '../look';

const usesKinds = ['permitted', 'review', 'forbidden'] as const;

const usesFrame: CustomTableLayout = {
  hLineWidth: (index) => (index === 0 ? 1.2 : index === 1 ? 0 : 0.6),
  hLineColor: () => ink,
  vLineWidth: (index) => (index === 1 || index === 2 ? 0.5 : 0),
  vLineColor: () => line,
  paddingLeft: (column) => (column === 0 ? 0 : 7),
  paddingRight: () => 7,
  paddingTop: () => 3,
  paddingBottom: () => 2,
};

/** Uses in three lists side by side; what is forbidden has the widest. */
const uses = (section: AssembledSection, look: Look): Content[] => {
  const fontSize = cellSize(look);
  const kinds = usesKinds.filter((kind) => section.clauses.some((clause) => clause.kind === kind));
  const others = section.clauses.filter((clause) => !(usesKinds as readonly string[]).includes(clause.kind));
  const room = CONTENT_WIDTH - 14 * kinds.length + 7;
  const weight = (kind: (typeof usesKinds)[number]) => (kind === 'forbidden' ? 1.9 : 1);
  const total = kinds.reduce((sum, kind) => sum + weight(kind), 0);
  return [
    ...(kinds.length === 0
      ? []
      : [
          {
            table: {
              widths: kinds.map((kind) => (room * weight(kind)) / total),
              dontBreakRows: true,
              body: [
                kinds.map((kind) => ({ text: t(`charter.paper.uses.${kind}`), bold: true, fontSize: look.size })),
                kinds.map((kind) => ({
                  stack: section.clauses
                    .filter((clause) => clause.kind === kind)
                    .map((clause) => ({
                      text: said(clause.text),
                      fontSize,
                      lineHeight: leading(look),
                      margin: [0, 0, 0, 2],
                    })),
                })),
              ],
            },
            layout: usesFrame,
            margin: [0, 2, 0, 4],
          } as Content,
        ]),
    ...(others.length === 0 ? [] : [body(others.map((clause) => said(clause.text)).join(' '), look)]),
  ];
};

const signFrame: CustomTableLayout = {
  hLineWidth: () => 0.7,
  vLineWidth: () => 0.7,
  hLineColor: () => ink,
  vLineColor: () => ink,
  paddingLeft: () => 8,
  paddingRight: () => 8,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

const fields = [
  ['name', 'role'],
  ['date', 'signature'],
] as const;

/** Who signs, and room for a name, a role, a date and a signature. */
const signBox = (who: string): Content => ({
  stack: [
    { text: who, bold: true, fontSize: 8.5, margin: [0, 0, 0, 3] },
    ...fields.map((pair, row) => ({
      columns: pair.map((field) => ({
        text: said(`${t(`charter.paper.sign.${field}`)} :`),
        fontSize: 8.5,
        width: '*',
      })),
      margin: [0, 0, 0, row === 0 ? 7 : 15] as [number, number, number, number],
    })),
  ],
});

/** Signature block, with the version and the dates it is signed for. */
const signatures = ({ text }: PageInput): Content => ({
  stack: [
    { text: t('charter.paper.sign.title'), bold: true, fontSize: 9.5, margin: [0, 6, 0, 3] },
    {
      table: {
        widths: [CONTENT_WIDTH / 2 - 16.5, CONTENT_WIDTH / 2 - 16.5],
        body: [[signBox(t('charter.paper.sign.person')), signBox(t('charter.paper.sign.company'))]],
        dontBreakRows: true,
      },
      layout: signFrame,
    },
    {
      text: t('charter.paper.versionLine', {
        version: text.version,
        effective: formatDay(text.effectiveOn),
        review: formatDay(text.reviewOn),
      }),
      fontSize: 8.5,
      color: muted,
      margin: [0, 3, 0, 0],
    },
  ],
  unbreakable: true,
});

/** Page 2: uses, checking, sobriety, governance, what is measured, life of the charter, signatures. */
export const pageTwo = (input: PageInput): Content[] => [
  ...input.text.sections.flatMap((section, at) => {
    if (section.page !== 2 || section.clauses.length === 0) return [];
    const content =
      section.id === 'uses'
        ? uses(section, input.look)
        : [body(section.clauses.map((clause) => said(clause.text)).join(' '), input.look)];
    const title = heading(at + 1, section.title, input.look);
    // The three lists and their heads stay together, under their title, when the first page leaves them a little room.
    const [lists, ...rest] = content;
    return section.id === 'uses' && lists
      ? [{ stack: [title, lists], unbreakable: true }, ...rest]
      : [title, ...content];
  }),
  signatures(input),
];
