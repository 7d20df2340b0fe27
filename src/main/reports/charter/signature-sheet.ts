import { shorten } from '@shared/charts';
import type { CharterSignature, CharterVersion } from '@shared/domain/charter';
import type { Day } from '@shared/domain/day';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { ReportDocument } from '../document';
import { renderPdf } from '../render';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, paragraph } from '../theme/text';

export type SheetInput = {
  readonly version: Pick<CharterVersion, 'number' | 'effectiveOn'>;
  readonly company: string;
  /** People who are to sign, with their team. */
  readonly signers: readonly { readonly id: string; readonly name: string; readonly team: string | null }[];
  readonly signatures: readonly CharterSignature[];
  readonly generatedOn: Day;
};

const blankRows = 18;
const room: Content = { text: ' ', margin: [0, 5, 0, 5] };

const rowsOf = (input: SheetInput, people: SheetInput['signers']): (string | Content)[][] =>
  people.map((person) => {
    const own = input.signatures.find((signature) => signature.personId === person.id);
    const done = own ? t('charter.paper.sheet.already', { day: formatShortDay(own.signedOn) }) : '';
    return [
      { text: person.name, style: 'cell', margin: [0, 5, 0, 5] },
      { text: done, style: 'cell', margin: [0, 5, 0, 5] },
      room,
    ];
  });

const signTable = (rows: (string | Content)[][]): Content =>
  table({
    columns: [
      { label: t('charter.paper.sign.name'), align: 'left', width: 190 },
      { label: t('charter.paper.sign.date'), align: 'left', width: 110 },
      { label: t('charter.paper.sign.signature'), align: 'left', width: '*' },
    ],
    rows,
  });

/** Sheet of signatures of a version: one line per person, by team; blank lines while the staff is not known. */
export const signatureSheet = (input: SheetInput): ReportDocument => {
  const { version, company, signers } = input;
  const teams = [...new Set(signers.map((person) => person.team))];
  const signed = signers.filter((person) => input.signatures.some((one) => one.personId === person.id)).length;
  const content: Content[] =
    signers.length === 0
      ? [
          paragraph(t('charter.paper.sheet.noStaff')),
          signTable(Array.from({ length: blankRows }, () => [room, room, room])),
        ]
      : teams.flatMap((team) => [
          heading2(team ?? t('charter.signatures.noTeam')),
          signTable(
            rowsOf(
              input,
              signers.filter((person) => person.team === team),
            ),
          ),
        ]);
  return {
    title: t('charter.paper.sheet.title', { name: company }),
    subject: t('charter.paper.subject', { version: version.number, day: formatDay(version.effectiveOn) }),
    author: company,
    createdOn: input.generatedOn,
    footer: {
      left: t('charter.paper.sheet.footer', { name: shorten(company, 50), version: version.number }),
      page: (page, pages) => t('reports.words.page', { page, pages }),
      onFirstPage: true,
    },
    sections: [
      [
        heading1(t('charter.paper.sheet.heading'), { followedBy: 'text' }),
        ...(signers.length === 0
          ? []
          : [
              answer(
                t('charter.paper.sheet.answer', {
                  version: version.number,
                  day: formatDay(version.effectiveOn),
                  signed,
                  expected: signers.length,
                }),
              ),
            ]),
        paragraph(t('charter.paper.sheet.declaration')),
        ...content,
      ],
    ],
    attachments: [],
  };
};

export const signatureSheetPdf = (input: SheetInput): Promise<Uint8Array> => renderPdf(signatureSheet(input));
