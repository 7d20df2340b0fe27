import { aiDuties, aiSystems } from '@main/db/repositories';
import { readAnswers, withoutStaleAnswers } from '@main/engine/governance/ai-act';
import type { Platform } from '@main/platform/platform';
import { loadAiActReference } from '@main/reference/ai-act';
import { pdfFile, printDocument } from '@main/reports/print';
import type { AiSystemDraft } from '@shared/contract/ai-register';
import type { AiDuty, AiSystem } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { registerView } from './register-view';

/** The register of the uses of AI of the open dossier: described, questioned, classified, followed up, printed. */
export const createAiRegisterService = (platform: Platform) => {
  const systemOf = (client: Client, id: string): AiSystem => {
    const system = aiSystems.get(dossierOf(client).db.read, id);
    if (!system) throw new Refusal('row-not-found');
    return system;
  };
  const write = (client: Client, code: string, system: AiSystem) =>
    dossierOf(client).db.write({ code, params: { name: system.name } }, (w) => aiSystems.save(w, system));
  return {
    get: (client: Client, asOf: Day | null) => registerView(dossierOf(client).db.read, asOf ?? platform.today()),
    save: (client: Client, id: string | null, draft: AiSystemDraft) => {
      if (id !== null) return write(client, 'ai-system-saved', { ...systemOf(client, id), ...draft });
      return write(client, 'ai-system-added', {
        ...draft,
        id: platform.newId(),
        registeredOn: platform.today(),
        answers: {},
        reviewedBy: null,
        reviewedOn: null,
      });
    },
    remove: (client: Client, id: string) => {
      const { name } = systemOf(client, id);
      return dossierOf(client).db.write({ code: 'ai-system-removed', params: { name } }, (w) => {
        aiSystems.remove(w, id);
        return null;
      });
    },
    /**
     * Merges answers into those already given. A change of the facts makes the reading by a competent person out of
     * date: it is taken back. @throws Refusal ai-answer-unreadable
     */
    answer: (client: Client, id: string, given: Readonly<Record<string, unknown>>) => {
      const system = systemOf(client, id);
      const reference = loadAiActReference();
      const { answers, problems, ignored } = readAnswers(reference, given);
      const [first] = [...problems.map(({ fact }) => fact), ...ignored];
      if (first !== undefined) throw new Refusal('ai-answer-unreadable', { name: first });
      const cleared = new Set(Object.keys(given).filter((key) => answers[key] === undefined));
      const kept = Object.entries(system.answers).filter(([key]) => !cleared.has(key));
      const merged = withoutStaleAnswers(reference, { ...Object.fromEntries(kept), ...answers });
      const same = JSON.stringify(merged) === JSON.stringify(system.answers);
      return write(client, 'ai-system-answered', {
        ...system,
        answers: merged,
        ...(same ? {} : { reviewedBy: null, reviewedOn: null }),
      });
    },
    review: (client: Client, id: string, review: { readonly by: string; readonly on: Day } | null) =>
      write(client, 'ai-system-reviewed', {
        ...systemOf(client, id),
        reviewedBy: review?.by ?? null,
        reviewedOn: review?.on ?? null,
      }),
    /** @throws Refusal duty-evidence-needed */
    saveDuty: (client: Client, draft: Omit<AiDuty, 'id' | 'closedOn'>) => {
      const { db } = dossierOf(client);
      const { name } = systemOf(client, draft.systemId);
      if (!loadAiActReference().obligations[draft.obligationId]) throw new Refusal('row-not-found');
      const ends = draft.state === 'done' || draft.state === 'not-applicable';
      if (ends && (draft.evidence ?? '').trim() === '') throw new Refusal('duty-evidence-needed');
      return db.write({ code: 'ai-duty-saved', params: { name } }, (w) => {
        const old = aiDuties
          .list(w)
          .find((one) => one.systemId === draft.systemId && one.obligationId === draft.obligationId);
        const closedOn = old?.state === draft.state ? old.closedOn : platform.today();
        return aiDuties.save(w, { ...draft, id: old?.id ?? platform.newId(), closedOn: ends ? closedOn : null });
      });
    },
    pdf: async (client: Client, asOf: Day | null): Promise<File> => {
      const { db, name } = dossierOf(client);
      const view = registerView(db.read, asOf ?? platform.today());
      const bytes = await printDocument('ai-register', {
        company: companyOf(db.read)?.name ?? name,
        isExample: companyOf(db.read)?.isExample ?? false,
        view,
        generatedOn: platform.today(),
      });
      db.note({ code: 'ai-register-printed' });
      return pdfFile(bytes, t('aiRegister.file', { name, day: view.asOf }));
    },
  };
};
