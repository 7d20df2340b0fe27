import type { Day } from '@shared/domain/day';
import type { Content } from './theme/content';

/** A file attached inside the PDF: the calculation as data. */
export type ReportAttachment = { readonly name: string; readonly description: string; readonly json: unknown };

/**
 * A document ready to be typeset: its content as an ordered list of sections, and what every page repeats.
 * Everything in it comes from arguments, so that the same dossier and day give the same bytes.
 */
export type ReportDocument = {
  readonly title: string;
  readonly subject: string;
  /** The company. */
  readonly author: string;
  readonly keywords?: string;
  /** Day written in the document's properties. */
  readonly createdOn: Day;
  readonly footer: {
    /** « dossier · date », on the left. */
    readonly left: string;
    /** « page 3 sur 9 », on the right. */
    readonly page: (page: number, pages: number) => string;
    /** False on documents whose first page is a cover. */
    readonly onFirstPage: boolean;
  };
  /** Each section is what one section function returned. */
  readonly sections: readonly (readonly Content[])[];
  readonly attachments: readonly ReportAttachment[];
  /** Body type, in points, when the text must be fitted to a number of pages. */
  readonly bodySize?: number;
};
