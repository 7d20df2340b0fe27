import type { ReadableDb } from '@main/db/dossier-db';
import { councilSteps, termsReadings, toolPrivacies } from '@main/db/repositories';
import type { Platform } from '@main/platform/platform';
import { pdfFile, printDocument } from '@main/reports/print';
import type { CouncilStep, TermsReading, ToolPrivacy } from '@shared/domain/privacy';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { catalogueOf } from '../tools/tool-catalogue';
import { privacyView } from './privacy-view';

const nameOf = (db: ReadableDb, toolId: string): string =>
  catalogueOf(db).tools.find((tool) => tool.id === toolId)?.product ?? toolId;

/** What does not go with the rest of a sheet is not kept: no safeguard without a transfer, no date without a contract. */
const coherent = (sheet: Omit<ToolPrivacy, 'id'>): Omit<ToolPrivacy, 'id'> => ({
  ...sheet,
  ...(sheet.transfer === 'outside-eu' ? {} : { transferCountry: null, safeguard: null }),
  ...(sheet.contractState === 'signed' || sheet.contractState === 'requested' ? {} : { contractOn: null }),
  ...(sheet.dpiaState === 'none' ? { dpiaOn: null, dpiaReference: null } : {}),
});

/** GDPR of the open dossier, tool by tool. */
export const createPrivacyService = (platform: Platform) => ({
  get: (client: Client) => privacyView(dossierOf(client).db.read, platform.today()),
  save: (client: Client, draft: Omit<ToolPrivacy, 'id'>) => {
    const { db } = dossierOf(client);
    return db.write({ code: 'privacy-saved', params: { name: nameOf(db.read, draft.toolId) } }, (w) => {
      const old = toolPrivacies.list(w).find((one) => one.toolId === draft.toolId);
      return toolPrivacies.save(w, { ...coherent(draft), id: old?.id ?? platform.newId() });
    });
  },
  remove: (client: Client, toolId: string) => {
    const { db } = dossierOf(client);
    return db.write({ code: 'privacy-removed', params: { name: nameOf(db.read, toolId) } }, (w) => {
      for (const sheet of toolPrivacies.list(w)) if (sheet.toolId === toolId) toolPrivacies.remove(w, sheet.id);
      return null;
    });
  },
  readTerms: (client: Client, draft: Omit<TermsReading, 'id'>) => {
    const { db } = dossierOf(client);
    return db.write({ code: 'terms-read', params: { name: nameOf(db.read, draft.toolId) } }, (w) =>
      termsReadings.save(w, { ...draft, id: platform.newId() }),
    );
  },
  removeTerms: (client: Client, id: string) => {
    const { db } = dossierOf(client);
    const reading = termsReadings.get(db.read, id);
    if (!reading) throw new Refusal('row-not-found');
    return db.write({ code: 'terms-removed', params: { name: nameOf(db.read, reading.toolId) } }, (w) => {
      termsReadings.remove(w, id);
      return null;
    });
  },
  saveStep: (client: Client, id: string | null, step: Omit<CouncilStep, 'id'>) => {
    const { db } = dossierOf(client);
    if (id !== null && !councilSteps.get(db.read, id)) throw new Refusal('row-not-found');
    return db.write({ code: 'council-step-saved', params: { name: step.subject } }, (w) =>
      councilSteps.save(w, { ...step, id: id ?? platform.newId() }),
    );
  },
  removeStep: (client: Client, id: string) => {
    const { db } = dossierOf(client);
    const step = councilSteps.get(db.read, id);
    if (!step) throw new Refusal('row-not-found');
    return db.write({ code: 'council-step-removed', params: { name: step.subject } }, (w) => {
      councilSteps.remove(w, id);
      return null;
    });
  },
  pdf: async (client: Client): Promise<File> => {
    const { db, name } = dossierOf(client);
    const view = privacyView(db.read, platform.today());
    const bytes = await printDocument('processing-register', {
      company: companyOf(db.read)?.name ?? name,
      isExample: companyOf(db.read)?.isExample ?? false,
      view,
    });
    db.note({ code: 'processing-register-printed' });
    return pdfFile(bytes, t('rgpd.file', { name, day: view.asOf }));
  },
});
