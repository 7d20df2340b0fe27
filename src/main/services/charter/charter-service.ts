import { charterVersions } from '@main/db/repositories';
import { diffCharters } from '@main/engine/governance/charter';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { CharterText } from '@shared/domain/charter';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { type Client, dossierOf } from '../library/client';
import { fitOf, fittedOrRefuse, gradeOf } from './charter-fit';
import { charterSigning } from './charter-signing';
import { draftOrRefuse, writtenCharter } from './charter-text';
import { charterView, participantsOf } from './charter-view';
import { charterWriting } from './charter-writing';
import { pdfFile } from './pdf-file';

/** Pixels for one point of the preview: sharp at the width of the screen, light to send. */
const previewScale = 1.6;

export type Publication = {
  readonly publishedBy: string;
  readonly summary: string | null;
  readonly participants: readonly string[];
};

/** The charter of the open dossier: written, discussed, measured, published once and for all, signed. */
export const createCharterService = (platform: Platform) => {
  const draftOf = (client: Client) => {
    const { db, name } = dossierOf(client);
    return draftOrRefuse(db.read, name, platform.today());
  };
  const textOf = (client: Client, ref: string): CharterText => {
    if (ref === 'draft') return draftOf(client).text;
    const version = charterVersions.get(dossierOf(client).db.read, ref);
    if (!version) throw new Refusal('row-not-found');
    return version.text;
  };
  return {
    ...charterWriting(platform),
    ...charterSigning(platform),
    get: (client: Client) => {
      const { db, name } = dossierOf(client);
      return charterView(db.read, name, platform.today());
    },
    preview: async (client: Client) => {
      const { db, name } = dossierOf(client);
      const charter = writtenCharter(db.read, name, platform.today());
      if (!charter) return null;
      const fit = await fitOf(charter.text);
      const bytes = await printDocument('charter', { text: charter.text, fit });
      return {
        fit,
        grade: gradeOf(charter, fit.fits),
        images: await printDocument('page-images', { pdf: bytes, scale: previewScale }),
      };
    },
    /** Keeps the assembled text for ever. Nothing writes a version again: there is no call for it. */
    publish: async (client: Client, { publishedBy, summary, participants }: Publication) => {
      const { text } = draftOf(client);
      await fittedOrRefuse(text);
      const { db } = dossierOf(client);
      return db.write({ code: 'charter-published', params: { number: text.version } }, (w) => {
        if (charterVersions.list(w).some((version) => version.number === text.version))
          throw new Refusal('charter-version-taken', { number: text.version });
        const version = charterVersions.save(w, {
          id: platform.newId(),
          number: text.version,
          publishedOn: platform.today(),
          publishedBy,
          effectiveOn: text.effectiveOn,
          reviewOn: text.reviewOn,
          summary,
          participants: [...new Set([...participantsOf(w), ...participants])],
          text,
        });
        return { id: version.id, number: version.number };
      });
    },
    compare: (client: Client, from: string, to: string) => diffCharters(textOf(client, from), textOf(client, to)),
    /** @throws Refusal charter-not-started · charter-too-long */
    pdf: async (client: Client, versionId: string | null): Promise<File> => {
      const { db, name } = dossierOf(client);
      const text = textOf(client, versionId ?? 'draft');
      const bytes = await printDocument('charter', { text, fit: await fittedOrRefuse(text) });
      db.note({ code: 'charter-printed' });
      return pdfFile(bytes, t('charter.files.charter', { name, version: text.version }));
    },
    /** The version in force or published last, else the draft: what the command line prints. */
    currentPdf: async (
      client: Client,
    ): Promise<{ file: File; version: string | null; pages: number; bodySize: number }> => {
      const { db } = dossierOf(client);
      const [latest] = charterView(db.read, dossierOf(client).name, platform.today()).versions;
      const text = textOf(client, latest?.id ?? 'draft');
      const fit = await fittedOrRefuse(text);
      const file = pdfFile(
        await printDocument('charter', { text, fit }),
        t('charter.files.charter', { name: dossierOf(client).name, version: text.version }),
      );
      db.note({ code: 'charter-printed' });
      return { file, version: latest?.number ?? null, pages: fit.pages, bodySize: fit.bodySize };
    },
  };
};
