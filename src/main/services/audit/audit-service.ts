import { diagnosticAnswers, settingChecks, settings } from '@main/db/repositories';
import type { Platform } from '@main/platform/platform';
import { pdfFile, printDocument } from '@main/reports/print';
import type { DiagnosticAnswer, SettingCheck } from '@shared/domain/assessment';
import type { AuditResult } from '@shared/domain/audit';
import type { AuditSettings } from '@shared/domain/audit-settings';
import type { Day } from '@shared/domain/day';
import { footprintView } from '../carbon/footprint-view';
import { type Client, dossierOf } from '../library/client';
import { companyOrUnnamed } from './audit-input';
import { auditOfDossier } from './audit-of-dossier';
import { auditSettingsKey, auditSettingsOf } from './audit-settings';
import { journeyProgress } from './journey-progress';

/** The licence audit of the open dossier, on screen, as JSON and on paper. */
export const createAuditService = (platform: Platform) => {
  const run = (client: Client, asOf: Day = platform.today()): AuditResult => {
    const { db, name } = dossierOf(client);
    return auditOfDossier(db.read, name, asOf).audit;
  };
  const pdf = async (client: Client, asOf: Day = platform.today()): Promise<File> => {
    const { db, name } = dossierOf(client);
    const company = companyOrUnnamed(db.read, name);
    const audit = run(client, asOf);
    const bytes = await printDocument('licence-audit', {
      company,
      audit,
      carbon: footprintView(db, null, asOf),
      asOf,
      generatedOn: platform.today(),
    });
    db.note({ code: 'audit-printed' });
    return pdfFile(bytes, `Audit des licences IA - ${name} - ${asOf}`);
  };
  return {
    get: run,
    progress: (client: Client) => journeyProgress(dossierOf(client).db.read, run(client)),
    pdf,
    json: (client: Client, asOf: Day = platform.today()): File => {
      const { name } = dossierOf(client);
      const text = JSON.stringify(run(client, asOf), null, 2);
      return new File([text], `Audit des licences IA - ${name} - ${asOf}.json`, { type: 'application/json' });
    },
    settings: (client: Client) => auditSettingsOf(dossierOf(client).db.read),
    saveSettings: (client: Client, value: AuditSettings) =>
      dossierOf(client).db.write({ code: 'audit-settings-saved' }, (db) => {
        settings.save(db, { id: auditSettingsKey, value: JSON.stringify(value) });
        return value;
      }),
    answers: (client: Client) => diagnosticAnswers.list(dossierOf(client).db.read),
    saveAnswer: (client: Client, id: DiagnosticAnswer['id'], answer: DiagnosticAnswer['answer'] | null) =>
      dossierOf(client).db.write({ code: 'diagnostic-answered' }, (db) => {
        if (answer === null) diagnosticAnswers.remove(db, id);
        else diagnosticAnswers.save(db, { id, answer, answeredOn: platform.today() });
        return null;
      }),
    settingChecks: (client: Client) => settingChecks.list(dossierOf(client).db.read),
    saveSettingCheck: (client: Client, draft: Omit<SettingCheck, 'id'> & { id?: string | undefined }) =>
      dossierOf(client).db.write({ code: 'setting-checked' }, (db) => {
        const twin = settingChecks.list(db).find((c) => c.toolId === draft.toolId && c.settingId === draft.settingId);
        return settingChecks.save(db, { ...draft, id: draft.id ?? twin?.id ?? platform.newId() });
      }),
  };
};
