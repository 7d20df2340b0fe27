import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import {
  charterDrafts,
  settingChecks,
  sovereigntyFacts,
  subscriptions,
  toolPolicies,
  toolRequests,
  toolRules,
} from '@main/db/repositories';
import { nextCheck, sovereigntyLines } from '@main/engine/governance/tool-policy';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { SettingCheck } from '@shared/domain/assessment';
import { Refusal } from '@shared/domain/refusal';
import type { SettingLine, SovereigntyFact, ToolPolicy, ToolRequest, ToolRule } from '@shared/domain/tool-policy';
import { t, typeset } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { catalogueOf } from '../tools/tool-catalogue';
import { policyFigures, settingsFigures, sovereigntyFigures } from './policy-figures';
import { followedToolsOf, policyLinesOf, settingLinesOf } from './policy-lines';
import { requestsOf } from './requests';

type PolicyDraft = Pick<ToolPolicy, 'toolId' | 'use' | 'owner' | 'note'> & {
  readonly rules: readonly Pick<ToolRule, 'dataClass' | 'verdict' | 'condition' | 'use'>[];
};

const nameOf = (db: ReadableDb, toolId: string): string =>
  catalogueOf(db).tools.find((tool) => tool.id === toolId)?.product ?? toolId;
const byName = (a: { tool: string }, b: { tool: string }): number => a.tool.localeCompare(b.tool, 'fr');
/** The catalogue types straight apostrophes. */
const curly = (text: string): string => typeset(text.replaceAll("'", '’'));

/** Rules of a tool, all of them at once: those no longer listed go. */
const writeRules = (db: WritableDb, draft: PolicyDraft, newId: () => string): void => {
  const old = toolRules.list(db).filter((rule) => rule.toolId === draft.toolId);
  const keyOf = (rule: Pick<ToolRule, 'dataClass' | 'use'>) => `${rule.dataClass} ${rule.use}`;
  const kept = new Set(draft.rules.map(keyOf));
  for (const rule of old) if (!kept.has(keyOf(rule))) toolRules.remove(db, rule.id);
  for (const rule of draft.rules) {
    const twin = old.find((one) => keyOf(one) === keyOf(rule));
    toolRules.save(db, {
      ...rule,
      condition: rule.verdict === 'conditions' ? rule.condition : null,
      id: twin?.id ?? newId(),
      toolId: draft.toolId,
    });
  }
};

/** Approved tools, requests, settings and sovereignty of the open dossier. */
export const createToolPolicyService = (platform: Platform) => {
  const settingsOf = (db: ReadableDb): SettingLine[] =>
    settingLinesOf(db, platform.today())
      .map((line) => ({ ...line, label: curly(line.label), check: curly(line.check) }))
      .sort(byName);
  return {
    get: (client: Client) => {
      const { read } = dossierOf(client).db;
      const lines = policyLinesOf(read).sort(byName);
      return { lines, requests: requestsOf(read, platform.today()), figures: policyFigures(lines) };
    },
    save: (client: Client, draft: PolicyDraft) => {
      const { db } = dossierOf(client);
      const name = nameOf(db.read, draft.toolId);
      return db.write({ code: 'tool-policy-saved', params: { name } }, (w) => {
        const old = toolPolicies.list(w).find((one) => one.toolId === draft.toolId);
        toolPolicies.save(w, {
          id: old?.id ?? platform.newId(),
          toolId: draft.toolId,
          use: draft.use,
          owner: draft.owner,
          note: draft.note,
          decidedOn: draft.rules.length > 0 ? platform.today() : null,
        });
        writeRules(w, draft, platform.newId);
        return null;
      });
    },
    remove: (client: Client, toolId: string) => {
      const { db } = dossierOf(client);
      return db.write({ code: 'tool-policy-saved', params: { name: nameOf(db.read, toolId) } }, (w) => {
        for (const policy of toolPolicies.list(w)) if (policy.toolId === toolId) toolPolicies.remove(w, policy.id);
        for (const rule of toolRules.list(w)) if (rule.toolId === toolId) toolRules.remove(w, rule.id);
        return null;
      });
    },
    saveRequest: (
      client: Client,
      draft: Pick<ToolRequest, 'toolName' | 'toolId' | 'why' | 'dataClass' | 'askedBy' | 'askedOn'>,
    ) =>
      dossierOf(client).db.write({ code: 'tool-request-saved', params: { name: draft.toolName } }, (db) =>
        toolRequests.save(db, {
          ...draft,
          id: platform.newId(),
          state: 'open',
          decidedBy: null,
          decidedOn: null,
          reason: null,
        }),
      ),
    decideRequest: (
      client: Client,
      decision: Pick<ToolRequest, 'id' | 'state' | 'decidedBy' | 'decidedOn' | 'reason'>,
    ) => {
      const { db } = dossierOf(client);
      const request = toolRequests.get(db.read, decision.id);
      if (!request) throw new Refusal('row-not-found');
      if (decision.state === 'refused' && (decision.reason ?? '').trim() === '')
        throw new Refusal('charter-reason-needed');
      const decidedOn = decision.state === 'open' ? null : (decision.decidedOn ?? platform.today());
      return db.write({ code: 'tool-request-decided', params: { name: request.toolName } }, (w) =>
        toolRequests.save(w, { ...request, ...decision, decidedOn }),
      );
    },
    removeRequest: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const request = toolRequests.get(db.read, id);
      if (!request) throw new Refusal('row-not-found');
      return db.write({ code: 'tool-request-removed', params: { name: request.toolName } }, (w) => {
        toolRequests.remove(w, id);
        return null;
      });
    },
    poster: async (client: Client): Promise<File> => {
      const { db, name } = dossierOf(client);
      const bytes = await printDocument('tools-poster', {
        company: companyOf(db.read)?.name ?? name,
        lines: policyLinesOf(db.read).sort(byName),
        contact: charterDrafts.get(db.read, 'draft')?.values.aiContact ?? null,
        asOf: platform.today(),
      });
      db.note({ code: 'tools-poster-printed' });
      return pdfFile(bytes, t('charter.files.poster', { name, day: platform.today() }));
    },
    settings: (client: Client) => {
      const lines = settingsOf(dossierOf(client).db.read);
      return { lines, figures: settingsFigures(lines) };
    },
    checkSetting: (client: Client, draft: Omit<SettingCheck, 'id'>) =>
      dossierOf(client).db.write({ code: 'setting-checked' }, (db) => {
        const twin = settingChecks.list(db).find((c) => c.toolId === draft.toolId && c.settingId === draft.settingId);
        const looked = draft.state !== 'unknown';
        const checkedOn = looked ? (draft.checkedOn ?? platform.today()) : null;
        return settingChecks.save(db, {
          ...draft,
          checkedOn,
          nextCheckOn: looked ? (draft.nextCheckOn ?? nextCheck(checkedOn)) : null,
          id: twin?.id ?? platform.newId(),
        });
      }),
    settingsPdf: async (client: Client, toolId: string | null): Promise<File> => {
      const { db, name } = dossierOf(client);
      const lines = settingsOf(db.read).filter((line) => toolId === null || line.toolId === toolId);
      const asOf = platform.today();
      const bytes = await printDocument('settings-checklist', {
        company: companyOf(db.read)?.name ?? name,
        lines,
        asOf,
      });
      db.note({ code: 'settings-printed' });
      return pdfFile(bytes, t('charter.files.settings', { name, day: asOf }));
    },
    sovereignty: (client: Client) => {
      const { read } = dossierOf(client).db;
      const facts = sovereigntyFacts.list(read);
      const lines = sovereigntyLines({
        toolIds: followedToolsOf(read),
        tools: catalogueOf(read).tools,
        subscriptions: subscriptions.list(read),
        checks: settingChecks.list(read),
        facts,
      }).sort(byName);
      return { lines, facts, figures: sovereigntyFigures(lines) };
    },
    saveFact: (client: Client, draft: Omit<SovereigntyFact, 'id' | 'checkedOn'>) => {
      const { db } = dossierOf(client);
      return db.write({ code: 'sovereignty-saved', params: { name: nameOf(db.read, draft.toolId) } }, (w) => {
        const twin = sovereigntyFacts.list(w).find((f) => f.toolId === draft.toolId && f.axis === draft.axis);
        return sovereigntyFacts.save(w, { ...draft, id: twin?.id ?? platform.newId(), checkedOn: platform.today() });
      });
    },
    removeFact: (client: Client, { toolId, axis }: Pick<SovereigntyFact, 'toolId' | 'axis'>) => {
      const { db } = dossierOf(client);
      return db.write({ code: 'sovereignty-saved', params: { name: nameOf(db.read, toolId) } }, (w) => {
        for (const fact of sovereigntyFacts.list(w))
          if (fact.toolId === toolId && fact.axis === axis) sovereigntyFacts.remove(w, fact.id);
        return null;
      });
    },
  };
};
