import { shorten } from '@shared/charts';
import type { Day } from '@shared/domain/day';
import type { SettingLine } from '@shared/domain/tool-policy';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { tickBox } from '../theme/marks';
import { table } from '../theme/table';
import { answer, paragraph } from '../theme/text';

export type ChecklistInput = { readonly company: string; readonly lines: readonly SettingLine[]; readonly asOf: Day };

const lastCheck = (line: SettingLine): string =>
  line.checkedOn === null
    ? t('charter.paper.checklist.never')
    : t('charter.paper.checklist.checked', {
        day: formatShortDay(line.checkedOn),
        name: line.checkedBy ?? t('common.unknown').toLowerCase(),
      });

const row = (line: SettingLine): (string | Content)[] => [
  tickBox(line.state === 'ok' ? 'yes' : line.state === 'open' ? 'no' : 'unknown'),
  { text: [{ text: line.label, bold: true }, `\n${line.check}`], style: 'cell' },
  { text: textOf(`security.settings.risks.${line.settingId}`), style: 'cell' },
  lastCheck(line),
  { text: line.note ?? ' ', style: 'cell' },
];

/** Settings to work through in front of each admin console: a box, what to do, what is at risk, room for a note. */
export const settingsChecklist = ({ company, lines, asOf }: ChecklistInput): ReportDocument => {
  const tools = [...new Set(lines.map((line) => line.toolId))];
  const count = (state: SettingLine['state']) => lines.filter((line) => line.state === state).length;
  return {
    title: t('charter.paper.checklist.title', { name: company }),
    subject: t('charter.paper.checklist.heading'),
    author: company,
    createdOn: asOf,
    footer: {
      left: t('charter.paper.checklist.footer', { name: shorten(company, 50), day: formatDay(asOf) }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        heading1(t('charter.paper.checklist.heading'), { followedBy: 'text' }),
        answer(
          t('charter.paper.checklist.answer', { total: lines.length, open: count('open'), unknown: count('unknown') }),
        ),
        ...(lines.length === 0
          ? [paragraph(t('charter.paper.checklist.start'))]
          : [paragraph(t('charter.paper.checklist.how')), paragraph(t('charter.paper.checklist.by'))]),
      ],
      tools.flatMap((toolId) => {
        const own = lines.filter((line) => line.toolId === toolId);
        const tool = own[0]?.tool ?? toolId;
        return [
          heading2(tool),
          table({
            columns: [
              { label: '', align: 'left', width: 14 },
              { label: t('charter.paper.checklist.setting', { tool }), align: 'left', width: 160 },
              { label: t('charter.paper.checklist.risk'), align: 'left', width: '*' },
              { label: t('charter.paper.checklist.last'), align: 'left', width: 72 },
              { label: t('charter.paper.checklist.note'), align: 'left', width: 76 },
            ],
            rows: own.map(row),
          }),
        ];
      }),
    ],
    attachments: [],
  };
};

export const settingsChecklistPdf = (input: ChecklistInput): Promise<Uint8Array> => renderPdf(settingsChecklist(input));
