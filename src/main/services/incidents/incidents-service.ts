import type { ReadableDb } from '@main/db/dossier-db';
import { incidentSteps, incidents } from '@main/db/repositories';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { IncidentDraft } from '@shared/contract/incidents';
import type { Incident, IncidentStep } from '@shared/domain/incident';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { tableFile } from '../export/table-file';
import { type Client, dossierOf } from '../library/client';
import { incidentTable } from './incident-table';
import { assessmentOf, hasOpenDecision, incidentFigures, incidentViews } from './incident-view';

const said = (text: string | null): boolean => (text ?? '').trim() !== '';

/** Number after the highest of its year: « 2025-03 ». */
const nextNumber = (all: readonly Incident[], year: string): string => {
  const used = all.filter((one) => one.number.startsWith(`${year}-`)).map((one) => Number(one.number.slice(5)) || 0);
  return `${year}-${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
};

/** What a decision against the computed answer must say, and what cannot be. */
const check = (draft: IncidentDraft, now: string): void => {
  if (draft.knownAt > now || (draft.cnilNotifiedAt !== null && draft.cnilNotifiedAt > now))
    throw new Refusal('incident-in-future');
  if (draft.happenedOn !== null && draft.happenedOn > now.slice(0, 10)) throw new Refusal('incident-in-future');
  if (draft.cnilNotifiedAt !== null && draft.cnilNotifiedAt < draft.knownAt) throw new Refusal('incident-told-before');
  const chosen = draft.severityChosen !== null && !said(draft.severityReason);
  const refused =
    (draft.cnil === 'no' && !said(draft.cnilReason)) || (draft.persons === 'no' && !said(draft.personsReason));
  if (chosen || refused) throw new Refusal('incident-reason-needed');
  const { clock } = assessmentOf(draft, now);
  if (clock.state === 'notified-late' && !said(draft.cnilDelayReason)) throw new Refusal('incident-delay-reason');
};

/** Register of incidents of the open dossier. */
export const createIncidentsService = (platform: Platform) => {
  const found = (db: ReadableDb, id: string): Incident => {
    const incident = incidents.get(db, id);
    if (!incident) throw new Refusal('row-not-found');
    return incident;
  };
  const viewOf = (db: ReadableDb, id: string) => {
    const view = incidentViews(db, platform.now()).find((one) => one.id === id);
    if (!view) throw new Refusal('row-not-found');
    return view;
  };
  return {
    get: (client: Client) => {
      const views = incidentViews(dossierOf(client).db.read, platform.now());
      return { incidents: views, figures: incidentFigures(views) };
    },
    assess: (_client: Client, draft: Parameters<typeof assessmentOf>[0]) => assessmentOf(draft, platform.now()),
    save: (client: Client, draft: IncidentDraft) => {
      const { db } = dossierOf(client);
      check(draft, platform.now());
      const known = draft.id === undefined ? null : found(db.read, draft.id);
      const number = known?.number ?? nextNumber(incidents.list(db.read), draft.knownAt.slice(0, 4));
      const closing = {
        closedOn: known?.closedOn ?? null,
        closedBy: known?.closedBy ?? null,
        lesson: known?.lesson ?? null,
      };
      return db.write({ code: known ? 'incident-changed' : 'incident-added', params: { number } }, (w) =>
        incidents.save(w, { ...draft, ...closing, id: known?.id ?? platform.newId(), number }),
      );
    },
    saveStep: (client: Client, draft: Omit<IncidentStep, 'id'> & { id?: string | undefined }) => {
      const { db } = dossierOf(client);
      const { number } = found(db.read, draft.incidentId);
      return db.write({ code: 'incident-step-saved', params: { number } }, (w) =>
        incidentSteps.save(w, { ...draft, id: draft.id ?? platform.newId() }),
      );
    },
    removeStep: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'incident-step-removed' }, (w) => {
        if (!incidentSteps.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
    close: (client: Client, input: Pick<Incident, 'id' | 'closedBy' | 'lesson'>) => {
      const { db } = dossierOf(client);
      const view = viewOf(db.read, input.id);
      if (hasOpenDecision(view)) throw new Refusal('incident-decision-open', { number: view.number });
      return db.write({ code: 'incident-closed', params: { number: view.number } }, (w) =>
        incidents.save(w, { ...found(w, input.id), ...input, closedOn: platform.today() }),
      );
    },
    reopen: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const incident = found(db.read, id);
      return db.write({ code: 'incident-reopened', params: { number: incident.number } }, (w) =>
        incidents.save(w, { ...incident, closedOn: null, closedBy: null }),
      );
    },
    remove: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const { number } = found(db.read, id);
      return db.write({ code: 'incident-removed', params: { number } }, (w) => {
        incidents.remove(w, id);
        return null;
      });
    },
    pdf: async (client: Client, id: string): Promise<File> => {
      const { db, name } = dossierOf(client);
      const view = viewOf(db.read, id);
      const company = companyOf(db.read)?.name ?? name;
      const bytes = await printDocument('incident-record', { company, incident: view, asOf: platform.today() });
      db.note({ code: 'incident-printed', params: { number: view.number } });
      return pdfFile(bytes, t('incidents.files.record', { name, number: view.number }));
    },
    csv: (client: Client): Promise<File> => {
      const { db, name } = dossierOf(client);
      const views = incidentViews(db.read, platform.now()).sort((a, b) => (a.number < b.number ? -1 : 1));
      return tableFile(incidentTable(views), 'csv', t('incidents.files.register', { name }));
    },
  };
};
