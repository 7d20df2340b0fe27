import { shorten } from '@shared/charts';
import type { UsageGate } from '@shared/contract/usage';
import type { Company } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { rawUsageRetentionDays, type UsagePrivacy } from '@shared/domain/usage-records';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { table } from '../theme/table';
import { answer } from '../theme/text';

export type StaffNoticeInput = {
  readonly company: Pick<Company, 'name'>;
  readonly privacy: UsagePrivacy;
  readonly gate: Pick<UsageGate, 'councilNeeded'>;
  /** Names of the tools in use. */
  readonly tools: readonly string[];
  readonly on: Day;
};

const council = ({ privacy, gate }: StaffNoticeInput): string => {
  if (privacy.councilConsultedOn !== null)
    return t('usageScreens.notice.councilDone', { day: formatDay(privacy.councilConsultedOn) });
  return gate.councilNeeded ? t('usageScreens.notice.councilMissing') : t('usageScreens.notice.councilNotNeeded');
};

/** The notice itself, in the order of rgpd-usage.md, section 3. */
const notice = (input: StaffNoticeInput): Content[] => {
  const { company, privacy, tools, on } = input;
  const parts: readonly (readonly [string, string])[] = [
    [t('usageScreens.notice.sections.controller'), t('usageScreens.notice.controller', { name: company.name })],
    [t('usageScreens.notice.sections.purposes'), t('usageScreens.notice.purposes')],
    [t('usageScreens.notice.sections.not'), t('usageScreens.notice.not')],
    [t('usageScreens.notice.sections.basis'), t('usageScreens.notice.basis')],
    [
      t('usageScreens.notice.sections.data'),
      t('usageScreens.notice.data', { tools: tools.join(', ') || t('usageScreens.notice.noTools') }),
    ],
    [t('usageScreens.notice.sections.recipients'), t('usageScreens.notice.recipients')],
    [
      t('usageScreens.notice.sections.retention'),
      t('usageScreens.notice.retention', { days: rawUsageRetentionDays, size: privacy.minGroupSize }),
    ],
    [t('usageScreens.notice.sections.transfers'), t('usageScreens.notice.transfers')],
    [t('usageScreens.notice.sections.rights'), t('usageScreens.notice.rights')],
    [
      t('usageScreens.notice.sections.council'),
      `${council(input)} ${t('usageScreens.notice.dated', { day: formatDay(on) })}`,
    ],
  ];
  return [
    heading1(t('usageScreens.notice.title')),
    answer(t('usageScreens.notice.intro', { name: company.name })),
    table({
      columns: [
        { label: t('usageScreens.notice.register.line'), align: 'left', width: 120 },
        { label: t('usageScreens.notice.register.value'), align: 'left', width: '*' },
      ],
      rows: parts.map(([title, text]) => [{ text: title, style: 'cell', bold: true }, text]),
    }),
  ];
};

/** The entry of the register of processing, filled in. */
const registerEntry = ({ privacy }: StaffNoticeInput): Content[] => [
  heading1(t('usageScreens.notice.register.title'), { newPage: true }),
  table({
    columns: [
      { label: t('usageScreens.notice.register.line'), align: 'left', width: 130 },
      { label: t('usageScreens.notice.register.value'), align: 'left', width: '*' },
    ],
    rows: [
      [t('usageScreens.notice.register.name'), t('usageScreens.notice.register.nameValue')],
      [t('usageScreens.notice.register.purpose'), t('usageScreens.notice.purposes')],
      [t('usageScreens.notice.register.people'), t('usageScreens.notice.register.peopleValue')],
      [t('usageScreens.notice.register.data'), t('usageScreens.notice.register.dataValue')],
      [t('usageScreens.notice.register.recipients'), t('usageScreens.notice.recipients')],
      [
        t('usageScreens.notice.register.retention'),
        t('usageScreens.notice.register.retentionValue', { days: rawUsageRetentionDays }),
      ],
      [
        t('usageScreens.notice.register.security'),
        t('usageScreens.notice.register.securityValue', { size: privacy.minGroupSize }),
      ],
      [t('usageScreens.notice.register.transfers'), t('usageScreens.notice.register.transfersValue')],
    ],
  }),
];

export const buildStaffNotice = (input: StaffNoticeInput): ReportDocument => ({
  title: t('usageScreens.notice.title'),
  subject: t('usageScreens.notice.subject'),
  author: input.company.name,
  createdOn: input.on,
  footer: {
    left: t('usageScreens.notice.footer', { name: shorten(input.company.name, 50), day: formatDay(input.on) }),
    page: (page, pages) => t('reports.words.page', { page, pages }),
    onFirstPage: true,
  },
  sections: [notice(input), registerEntry(input)],
  attachments: [],
});

/** Information notice for staff and register entry, as a PDF (rgpd-usage.md, sections 3 and 4). */
export const staffNoticePdf = (input: StaffNoticeInput): Promise<Uint8Array> => renderPdf(buildStaffNotice(input));
