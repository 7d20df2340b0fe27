import { shorten } from '@shared/charts';
import type { PrivacyView } from '@shared/contract/privacy';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, paragraph, small } from '../theme/text';
import { sheetSection } from './sheet';
import { transferWords } from './words';

export type ProcessingRegisterInput = {
  readonly company: string;
  readonly isExample: boolean;
  readonly view: PrivacyView;
};

const overview = ({ lines }: PrivacyView): Content =>
  table({
    columns: [
      { label: t('rgpd.paper.tool'), align: 'left', width: '*' },
      { label: t('rgpd.paper.personal'), align: 'left', width: 58 },
      { label: t('rgpd.paper.contract'), align: 'left', width: 62 },
      { label: t('rgpd.paper.transfer'), align: 'left', width: 100 },
      { label: t('rgpd.paper.dpia'), align: 'left', width: 62 },
      { label: t('rgpd.paper.terms'), align: 'left', width: 58 },
    ],
    rows: lines.map((line) => [
      line.tool,
      t(`rgpd.tri.${line.personalData}`),
      t(`rgpd.contract.${line.contract}`),
      transferWords(line),
      line.sheet?.dpiaState === 'done' ? t('rgpd.dpia.done') : t(`rgpd.dpia.status.${line.dpia.status}`),
      line.terms[0] ? formatShortDay(line.terms[0].readOn) : t('rgpd.paper.termsNever'),
    ]),
  });

const first = ({ company, isExample, view }: ProcessingRegisterInput): Content[] => {
  const { lines, council } = view;
  const missing = lines.filter((line) => line.alerts.some(({ code }) => code === 'rgpd.alerts.contractMissing')).length;
  const signed = lines.filter((line) => line.contract === 'signed').length;
  const without = lines.filter((line) => line.personalData === 'no').map((line) => line.tool);
  return [
    heading1(t('rgpd.paper.heading'), { followedBy: 'text' }),
    answer(
      lines.length === 0
        ? t('rgpd.paper.none')
        : t('rgpd.answer', { signed, total: lines.length, missing }).replaceAll('*', ''),
    ),
    ...(lines.length === 0 ? [paragraph(t('rgpd.paper.start'))] : []),
    paragraph(t('rgpd.paper.controller', { name: company })),
    ...(isExample ? [small(t('rgpd.paper.example'))] : []),
    ...(lines.length === 0 ? [] : [heading2(t('rgpd.paper.summary')), overview(view)]),
    ...(without.length === 0 ? [] : [small(t('rgpd.paper.noPersonal', { list: without.join(', ') }))]),
    heading2(t('rgpd.paper.council'), undefined, 'text'),
    paragraph(
      t(`rgpd.council.status.${council.status}`, {
        headcount: council.headcount ?? 0,
        day: council.opinionOn === null ? '' : formatDay(council.opinionOn),
      }),
    ),
  ];
};

/** Register of processing activities made with AI tools (GDPR, art. 30): overview, then a sheet per tool. */
export const buildProcessingRegister = (input: ProcessingRegisterInput): ReportDocument => {
  const { company, view } = input;
  const day = formatDay(view.asOf);
  return {
    title: t('rgpd.paper.title', { name: company }),
    subject: t('rgpd.paper.subject', { day }),
    author: company,
    createdOn: view.asOf,
    footer: {
      left: t('rgpd.paper.footer', { name: shorten(company, 50), day }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      first(input),
      ...view.lines.filter((line) => line.personalData !== 'no').map((line, at) => sheetSection(line, at === 0)),
    ],
    attachments: [
      {
        name: 'registre-traitements.json',
        description: t('rgpd.paper.attachment'),
        json: { asOf: view.asOf, tools: view.lines, council: view.steps },
      },
    ],
  };
};

export const processingRegisterPdf = (input: ProcessingRegisterInput): Promise<Uint8Array> =>
  renderPdf(buildProcessingRegister(input));
