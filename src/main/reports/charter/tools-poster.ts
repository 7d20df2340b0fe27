import { shorten } from '@shared/charts';
import type { Day } from '@shared/domain/day';
import { type DataClass, dataClasses, type PolicyLine } from '@shared/domain/tool-policy';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPages } from '../render';
import type { Content } from '../theme/content';
import { CONTENT_WIDTH } from '../theme/page';
import { SERIF } from '../theme/styles';
import { table } from '../theme/table';

export type PosterInput = {
  readonly company: string;
  readonly lines: readonly PolicyLine[];
  /** Whom to ask; null: not said yet. */
  readonly contact: string | null;
  readonly asOf: Day;
};

/** Sizes tried, from a poster read from afar to a dense list. */
const sizes = [13, 12, 11, 10, 9, 8, 7.5, 7] as const;

const signs = { allowed: '●', conditions: '▲', forbidden: '■', undecided: '○' } as const;

const mark = (line: PolicyLine, dataClass: DataClass, size: number): Content => {
  const verdict = line.verdicts[dataClass] ?? 'undecided';
  return {
    text: [
      { text: `${signs[verdict]} `, fontSize: size },
      { text: t(`charter.paper.poster.marks.${verdict}`), fontSize: size - 1.5 },
    ],
    lineHeight: 1.1,
  };
};

const grid = (lines: readonly PolicyLine[], size: number): Content => {
  const width = 82;
  return table({
    columns: [
      { label: t('charter.paper.tool'), align: 'left', width: '*' },
      ...dataClasses.map((one) => ({ label: t(`security.classes.${one}`), align: 'left' as const, width })),
    ],
    dense: size <= 9,
    rows: lines.map((line) => [
      {
        text: [
          { text: line.tool, bold: true, fontSize: size },
          ...(line.policy?.use && size >= 10
            ? [{ text: `\n${line.policy.use}`, fontSize: Math.max(7, size - 3) }]
            : []),
        ],
        lineHeight: 1.1,
      } as Content,
      ...dataClasses.map((one) => mark(line, one, size)),
    ]),
  });
};

const conditionsOf = (lines: readonly PolicyLine[]): string[] =>
  lines.flatMap((line) =>
    line.rules.flatMap((rule) =>
      rule.verdict === 'conditions' && rule.condition
        ? [
            t('charter.paper.poster.condition', {
              tool: line.tool,
              data: (rule.use === 'any'
                ? t(`security.classes.${rule.dataClass}`)
                : `${t(`security.classes.${rule.dataClass}`)}, ${t(`security.uses.${rule.use}`)}`
              ).toLowerCase(),
              condition: rule.condition,
            }),
          ]
        : [],
    ),
  );

const content = ({ company, lines, contact, asOf }: PosterInput, size: number): Content[] => {
  const allowed = lines.filter((line) => line.standing === 'allowed' || line.standing === 'conditions');
  const forbidden = lines.filter((line) => line.standing === 'forbidden').map((line) => line.tool);
  const conditions = conditionsOf(allowed);
  const note = Math.max(7.5, size - 3);
  return [
    { text: company, fontSize: 10, bold: true, margin: [0, 0, 0, 4] },
    {
      text: t('charter.paper.poster.heading'),
      font: SERIF,
      bold: true,
      fontSize: 24,
      lineHeight: 1.1,
      margin: [0, 0, 0, 4],
    },
    { text: t('charter.paper.poster.answer', { count: allowed.length }), fontSize: 12, margin: [0, 0, 0, 8] },
    ...(allowed.length === 0
      ? []
      : [
          grid(allowed, size),
          { text: t('charter.paper.poster.legend'), fontSize: 9, margin: [0, 0, 0, 8] } as Content,
        ]),
    ...(conditions.length === 0
      ? []
      : [
          {
            text: t('charter.paper.poster.conditions'),
            bold: true,
            fontSize: note + 1,
            margin: [0, 2, 0, 2],
          } as Content,
          {
            ul: conditions.map((text) => ({ text, fontSize: note, lineHeight: 1.15 })),
            margin: [0, 0, 0, 6],
          } as Content,
        ]),
    ...(forbidden.length === 0
      ? []
      : [
          {
            text: t('charter.paper.poster.forbidden', { names: forbidden.join(', ') }),
            bold: true,
            fontSize: note + 1,
            margin: [0, 2, 0, 6],
          } as Content,
        ]),
    {
      table: {
        widths: [CONTENT_WIDTH - 24],
        body: [
          [
            {
              text: [t('charter.paper.poster.doubt'), contact ? t('charter.paper.poster.contact', { contact }) : null]
                .filter(Boolean)
                .join(' '),
              bold: true,
              fontSize: 12,
              alignment: 'center',
            },
          ],
        ],
      },
      layout: { paddingLeft: () => 10, paddingRight: () => 10, paddingTop: () => 7, paddingBottom: () => 6 },
      margin: [0, 6, 0, 6],
    },
    { text: t('charter.paper.poster.day', { day: formatDay(asOf) }), fontSize: 8.5 },
  ];
};

const poster = (input: PosterInput, size: number): ReportDocument => ({
  title: t('charter.paper.poster.title', { name: input.company }),
  subject: t('charter.paper.poster.heading'),
  author: input.company,
  createdOn: input.asOf,
  footer: {
    left: t('charter.paper.poster.footer', { name: shorten(input.company, 50), day: formatDay(input.asOf) }),
    page: (page, pages) => t('reports.words.page', { page, pages }),
    onFirstPage: true,
  },
  sections: [content(input, size)],
  attachments: [],
});

/** The poster « outils autorisés », in the largest type with which it holds on one page. */
export const toolsPosterPdf = async (
  input: PosterInput,
): Promise<{ bytes: Uint8Array; pages: number; size: number }> => {
  let last = { bytes: new Uint8Array(), pages: 0, size: 0 };
  for (const size of sizes) {
    last = { ...(await renderPages(poster(input, size))), size } as typeof last;
    if (last.pages === 1) return last;
  }
  return last;
};
