import type { ReadableDb } from '@main/db/dossier-db';
import { settingChecks, subscriptions, toolPolicies, toolRules } from '@main/db/repositories';
import { followedTools, policyLines, settingLines } from '@main/engine/governance/tool-policy';
import type { CharterTool } from '@shared/domain/charter';
import type { Day } from '@shared/domain/day';
import type { PolicyLine, SettingLine } from '@shared/domain/tool-policy';
import { catalogueOf } from '../tools/tool-catalogue';

/** Tools paid or decided on, with their rules. */
export const policyLinesOf = (db: ReadableDb): PolicyLine[] =>
  policyLines({
    tools: catalogueOf(db).tools,
    subscriptions: subscriptions.list(db),
    policies: toolPolicies.list(db),
    rules: toolRules.list(db),
    checks: settingChecks.list(db),
  });

/** Same tools, by identifier. */
export const followedToolsOf = (db: ReadableDb): string[] =>
  followedTools({ subscriptions: subscriptions.list(db), policies: toolPolicies.list(db), rules: toolRules.list(db) });

/** Settings to check of the same tools, as the catalogue asks for them, with what was found and when. */
export const settingLinesOf = (db: ReadableDb, asOf: Day): SettingLine[] =>
  settingLines(followedToolsOf(db), catalogueOf(db), settingChecks.list(db), asOf);

/** Approved tools as the charter lists them. */
export const charterToolsOf = (db: ReadableDb): CharterTool[] =>
  policyLinesOf(db)
    .filter((line) => line.standing === 'allowed' || line.standing === 'conditions')
    .map((line) => ({
      name: line.tool,
      use: line.policy?.use ?? null,
      owner: line.policy?.owner ?? null,
      account: line.account,
      conditions: line.standing === 'conditions',
    }));
