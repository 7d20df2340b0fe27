import type { PrivacyLine } from '@shared/domain/privacy';
import { sayCoded } from '@shared/text/coded-params';
import { countryName } from '@shared/text/countries';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { table } from '../theme/table';
import { holdsOnAPage } from '../theme/tall';
import { transferWords } from './words';

const orComplete = (text: string | null | undefined): string =>
  text === null || text === undefined || text === '' ? t('rgpd.paper.toComplete') : text;
const withReference = (text: string, reference: string | null): string =>
  reference === null ? text : t('rgpd.paper.reference', { text, reference });

const contract = ({ contract: state, sheet }: PrivacyLine): string => {
  const word = t(`rgpd.contract.${state}`);
  const dated =
    sheet?.contractOn == null ? word : t('rgpd.paper.contractOn', { state: word, day: formatDay(sheet.contractOn) });
  return withReference(dated, sheet?.contractReference ?? null);
};

const dpia = ({ dpia: need, sheet }: PrivacyLine): string => {
  const reasons = need.reasons.map(sayCoded).join(' ');
  const word = sheet?.dpiaState === 'done' ? t('rgpd.dpia.done') : t(`rgpd.dpia.status.${need.status}`);
  return withReference([word, reasons].filter((part) => part !== '').join(' : '), sheet?.dpiaReference ?? null);
};

/** One processing: what article 30 asks for, then the contract, the assessment, the terms and what is left to do. */
export const sheetSection = (line: PrivacyLine, newPage: boolean): Content[] => {
  const { sheet, terms, uses, alerts } = line;
  const last = terms[0];
  const rows: readonly (readonly [string, string])[] = [
    [
      t('rgpd.paper.vendor'),
      [line.vendor, line.vendorCountry === null ? null : countryName(line.vendorCountry)].filter(Boolean).join(', '),
    ],
    [t('rgpd.paper.personal'), t(`rgpd.tri.${line.personalData}`)],
    [t('rgpd.paper.purpose'), orComplete(sheet?.purpose)],
    [t('rgpd.paper.basis'), orComplete(sheet?.legalBasis ? t(`rgpd.basis.${sheet.legalBasis}`) : null)],
    [t('rgpd.paper.people'), orComplete(sheet?.peopleCategories.map((one) => t(`rgpd.people.${one}`)).join(', '))],
    [t('rgpd.paper.data'), orComplete(sheet?.dataCategories.map((one) => t(`rgpd.data.${one}`)).join(', '))],
    [t('rgpd.paper.recipients'), orComplete(sheet?.recipients)],
    [t('rgpd.paper.transfers'), transferWords(line)],
    [t('rgpd.paper.retention'), orComplete(sheet?.retention)],
    [t('rgpd.paper.security'), orComplete(sheet?.security)],
    [t('rgpd.paper.contractLine'), contract(line)],
    [t('rgpd.paper.dpiaLine'), dpia(line)],
    [
      t('rgpd.paper.termsLine'),
      last ? t('rgpd.paper.termsBy', { name: last.readBy, day: formatDay(last.readOn) }) : t('rgpd.paper.termsNever'),
    ],
    ...(uses.length === 0 ? [] : [[t('rgpd.paper.uses'), uses.map((use) => use.name).join(', ')] as const]),
    ...(alerts.length === 0 ? [] : [[t('rgpd.paper.toDo'), alerts.map(sayCoded).join(' ')] as const]),
  ];
  const title = t('rgpd.paper.sheet', { tool: line.tool });
  const body = table({
    columns: [
      { label: t('rgpd.paper.line'), align: 'left', width: 130 },
      { label: t('rgpd.paper.value'), align: 'left', width: '*' },
    ],
    rows: rows.map(([label, value]) => [{ text: label, style: 'cell', bold: true }, value]),
  });
  if (!holdsOnAPage(body)) return [heading1(title, { newPage }), body];
  // Half a page: a sheet is read whole. Its title carries no level of its own, the block is what moves.
  const head: Content = {
    text: title,
    style: 'h1',
    tocItem: true,
    outline: true,
    outlineText: title,
    marginTop: newPage ? 0 : 14,
  };
  return [{ stack: [head, body], unbreakable: true, ...(newPage ? { pageBreak: 'before' as const } : {}) }];
};
