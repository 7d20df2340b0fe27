import type { Day } from '@shared/domain/day';
import pdfmake from 'pdfmake';
import type { Node, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ReportDocument } from './document';
import { drawableContent } from './theme/drawable';
import { fontFiles } from './theme/font-files';
import { drawableText } from './theme/glyphs';
import { levels } from './theme/headings';
import { MARGIN } from './theme/page';
import { BODY_SIZE, defaultStyle, SANS, SERIF, styles } from './theme/styles';
import { splitTall } from './theme/tall';

type VirtualFiles = { virtualfs: { writeFileSync: (name: string, content: Buffer) => void } };

let ready = false;
/** Gives pdfmake our fonts in memory, and closes the network and the disk to it. */
const prepare = (): void => {
  if (ready) return;
  // The typings lack the in-memory files of the Node build.
  const { virtualfs } = pdfmake as unknown as VirtualFiles;
  for (const [name, bytes] of Object.entries(fontFiles)) virtualfs.writeFileSync(name, bytes);
  pdfmake.setFonts({
    [SANS]: {
      normal: 'Inter-Regular.ttf',
      bold: 'Inter-SemiBold.ttf',
      italics: 'Inter-Italic.ttf',
      bolditalics: 'Inter-SemiBold.ttf',
    },
    [SERIF]: {
      normal: 'SourceSerif4-Regular.ttf',
      bold: 'SourceSerif4-Semibold.ttf',
      italics: 'SourceSerif4-Regular.ttf',
      bolditalics: 'SourceSerif4-Semibold.ttf',
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  ready = true;
};

/** Noon of a day: the same instant whatever the machine's time zone. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

const attachmentsOf = (document: ReportDocument) =>
  Object.fromEntries(
    document.attachments.map((file) => [
      file.name,
      {
        src: `data:application/json;base64,${Buffer.from(JSON.stringify(file.json, null, 2)).toString('base64')}`,
        name: file.name,
        type: 'application/json',
        description: file.description,
        creationDate: noon(document.createdOn),
        modifiedDate: noon(document.createdOn),
      },
    ]),
  );

/** Lowest start of a heading on a page, as a part of its height: below, what it announces would not follow. */
const lowest: Readonly<Record<number, number>> = {
  [levels.section]: 0.82,
  [levels.part]: 0.83,
  [levels.lead]: 0.9,
  [levels.plate]: 0.68,
};

/**
 * A heading goes with what follows it. pdfmake tells where a block that may not be split starts before it moves that
 * block to the next page, so the room left counts as much as the nodes that follow.
 */
const orphanHeading = (node: Node, following: readonly Node[]): boolean => {
  const limit = lowest[node.headlineLevel ?? 0];
  if (limit === undefined) return false;
  return node.startPosition.verticalRatio > limit || following.every((next) => next.headlineLevel !== undefined);
};

const definition = (document: ReportDocument, onPages: (pages: number) => void): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
  version: '1.7',
  language: 'fr-FR',
  displayTitle: true,
  info: {
    title: document.title,
    subject: document.subject,
    author: document.author,
    ...(document.keywords === undefined ? {} : { keywords: document.keywords }),
    creator: 'Sobria',
    producer: 'Sobria',
    creationDate: noon(document.createdOn),
    modDate: noon(document.createdOn),
  },
  content: splitTall(drawableContent(document.sections.flat()), document.bodySize),
  styles,
  defaultStyle: { ...defaultStyle, fontSize: document.bodySize ?? BODY_SIZE },
  pageBreakBefore: (node, queries) => orphanHeading(node, queries.getFollowingNodesOnPage()),
  footer: (page, pages) => {
    onPages(pages);
    if (page === 1 && !document.footer.onFirstPage) return null;
    return {
      columns: [
        { text: drawableText(document.footer.left), style: 'footer', width: '*', headlineLevel: levels.footer },
        {
          text: document.footer.page(page, pages),
          style: 'footer',
          alignment: 'right',
          width: 'auto',
          noWrap: true,
          headlineLevel: levels.footer,
        },
      ],
      headlineLevel: levels.footer,
      margin: [MARGIN, MARGIN / 2 - 6, MARGIN, 0],
    };
  },
  ...(document.attachments.length === 0 ? {} : { files: attachmentsOf(document) }),
});

/** A typeset document and its number of pages. */
export type RenderedPdf = { readonly bytes: Uint8Array; readonly pages: number };

/** Typesets a document and counts its pages, for those that must hold on a given number of them. */
export const renderPages = async (document: ReportDocument): Promise<RenderedPdf> => {
  prepare();
  let pages = 0;
  const pdf = pdfmake.createPdf(
    definition(document, (count) => {
      pages = count;
    }),
  );
  const bytes = new Uint8Array(await pdf.getBuffer());
  return { bytes, pages };
};

/** Typesets a document: A4, our fonts embedded, no access to network or disk, same input same bytes. */
export const renderPdf = async (document: ReportDocument): Promise<Uint8Array> => (await renderPages(document)).bytes;
